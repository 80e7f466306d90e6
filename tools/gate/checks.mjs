// @ts-check
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { add, countVitest, nothing, withLastWords } from "./count.mjs";
import { bin, run, typescript } from "./run.mjs";

/** What is judged without running the shop. Each counts as one. */
const checks = [
  { name: "lock file", command: [process.execPath, "tools/gate/check-lock.mjs"] },
  { name: "migrations", command: [process.execPath, "tools/gate/check-migrations.mjs"] },
  { name: "route types", command: bin("next/dist/bin/next", "typegen") },
  { name: "types", command: bin("typescript/bin/tsc", "--noEmit") },
  { name: "lint", command: bin("@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".") },
  { name: "lint with types", command: bin("oxlint/bin/oxlint", "--type-aware", "--quiet") },
  {
    name: "borders",
    command: bin(
      "dependency-cruiser/bin/dependency-cruise.mjs",
      "--config",
      ".dependency-cruiser.cjs",
      "app",
      "components",
      "content",
      "db",
      "lib",
      "scripts",
      "server",
      "tools",
      "e2e",
      "proxy.ts",
    ),
  },
  { name: "content", command: typescript("tools/gate/check-content.ts") },
  { name: "decoder's box", command: typescript("tools/gate/decoder-box.ts") },
];

/** @returns {Promise<import("./count.mjs").Count>} */
export async function runChecks() {
  const count = nothing();
  for (const { name, command } of checks) {
    const { isGood, lastWords } = await run(command, { NEXT_TELEMETRY_DISABLED: "1" }, { isQuiet: true });
    console.log(`\n--- ${name}: ${isGood ? "good" : "failed"}`);
    add(count, withLastWords({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 }, name, lastWords));
  }
  return count;
}

/** @returns {Promise<import("./count.mjs").Count>} */
export async function runTests() {
  console.log("\n--- tests without a browser");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "gate-"));
  const file = path.join(folder, "vitest.json");
  const { isGood, lastWords } = await run(
    bin("vitest/vitest.mjs", "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`),
  );
  const report = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : null;
  fs.rmSync(folder, { recursive: true });
  return withLastWords(countVitest(report, isGood), "tests without a browser", lastWords);
}
