import { defineConfig } from "@playwright/test";

/** In a real Chromium, against shops that are started for the run (e2e/support/stack.ts). `npm run e2e` finds the browser. */
export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./e2e/support/global-setup.ts",
  fullyParallel: true,
  forbidOnly: true,
  // A test that needs a second try has failed.
  retries: 0,
  // A third works while the others wait for a shop that restarts or a job that is due.
  workers: 3,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  outputDir: "test-results",
  use: {
    browserName: "chromium",
    viewport: { width: 1280, height: 900 },
    locale: "en-IN",
    // Written along with every test it slows all of them; `TRACE=on` for the one that is looked into.
    trace: process.env.TRACE === "on" ? "on" : "off",
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
