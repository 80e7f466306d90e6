// @ts-check
import { nothing, withLastWords } from "./count.mjs";
import { run, typescript } from "./run.mjs";

/**
 * The part of the fault suite for every day, at most fifteen minutes (docs/reliability.md). Counts as one.
 * @returns {Promise<import("./count.mjs").Count>}
 */
export async function runFaults() {
  console.log("\n--- faults");
  const { isGood, lastWords } = await run(typescript("scripts/faults.ts", "--part"));
  return withLastWords({ ...nothing(), ...(isGood ? { passed: 1 } : { failed: 1 }) }, "faults", lastWords);
}
