import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      // The guard against server code in the browser throws outside a server bundle; here every file is the server.
      "server-only": `${root}node_modules/server-only/empty.js`,
      "@": root.replace(/\/$/, ""),
    },
  },
  test: {
    include: ["{app,components,content,db,lib,server,tools}/**/*.test.{ts,tsx}"],
    globalSetup: ["db/test-cluster.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
