import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");

const files = ["app", "components", "content", "db", "lib", "server", "tools"]
  .flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .map((file) => path.join(folder, file)),
  )
  .filter((file) => /\.test\.tsx?$/.test(file));

/** What a test does to its whole process: another module, setting or global in place of the one that is there, or the world of the routes, which does. */
const changesProcess = /\bvi\.(mock|doMock|resetModules|stubEnv|stubGlobal)\(|\b(routes-test|storage)-world"/;
const alone = files.filter((file) => changesProcess.test(fs.readFileSync(path.join(root, file), "utf8")));

const resolve = {
  alias: {
    // The guard against server code in the browser throws outside a server bundle; here every file is the server.
    "server-only": `${root}/node_modules/server-only/empty.js`,
    "@": root,
  },
};
const project = (name: string, include: string[], isolate: boolean): TestProjectInlineConfiguration => ({
  resolve,
  test: { name, include, isolate, pool: "forks", testTimeout: 30_000, hookTimeout: 60_000 },
});

export default defineConfig({
  resolve,
  test: {
    // One database cluster for both.
    globalSetup: ["db/test-cluster.ts"],
    maxWorkers: 2,
    projects: [
      // Two processes for all of them: what they import is loaded twice and not three hundred times.
      project(
        "together",
        files.filter((file) => !alone.includes(file)),
        false,
      ),
      // A process for each file.
      project("alone", alone, true),
    ],
  },
});
