// @ts-check
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";

/** Debian's Chromium without its windows, menus and settings pages: the same engine, and half the work for each page that a test opens. */
const headlessShell = "/usr/bin/chromium-headless-shell";
const usualPlaces = [
  headlessShell,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** A Chromium to test with; installs one where it can, else says what to run. @returns {string | null} */
export function findChromium() {
  const found = presentChromium();
  if (found !== null) return found;
  const wanted = process.env.CHROMIUM_PATH?.trim();
  if (wanted) {
    console.error(`CHROMIUM_PATH names ${wanted}, and there is nothing.`);
    return null;
  }
  if (canUseApt()) {
    console.log("No Chromium here: installing Debian's");
    /** @type {import("node:child_process").SpawnSyncOptions} */
    const quiet = { stdio: ["ignore", "ignore", "inherit"] };
    spawnSync("apt-get", ["update"], quiet);
    for (const name of ["chromium-headless-shell", "chromium"])
      if (presentChromium() === null) spawnSync("apt-get", ["install", "-y", name], quiet);
  } else {
    console.log("No Chromium here: asking Playwright for one");
    spawnSync(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"], { stdio: "inherit" });
  }
  const installed = presentChromium();
  if (installed === null)
    console.error(
      "No Chromium. Run `apt-get install chromium-headless-shell` or `npx playwright install chromium`, or set CHROMIUM_PATH.",
    );
  return installed;
}

/** The one that the tests would take, without installing any. @returns {string | null} */
export function presentChromium() {
  const wanted = process.env.CHROMIUM_PATH?.trim();
  if (wanted) return fs.existsSync(wanted) ? wanted : null;
  const playwrights = () => createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
  return [...usualPlaces, playwrights()].find((place) => place && fs.existsSync(place)) ?? null;
}

function canUseApt() {
  return process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get");
}
