// @ts-check
import { nothing, withLastWords } from "./count.mjs";
import { run, typescript } from "./run.mjs";

/**
 * The few faults and histories of the fault suite that fit into every run of the gate (docs/reliability.md). Counts as one.
 * @returns {Promise<import("./count.mjs").Count>}
 */
export async function runFaults() {
  const { isGood, lastWords } = await run(typescript("tools/faults/faults.ts", "--smoke"), {}, { isQuiet: true });
  console.log(`\n--- faults: ${isGood ? "good" : "failed"}`);
  return withLastWords({ ...nothing(), ...(isGood ? { passed: 1 } : { failed: 1 }) }, "faults", lastWords);
}
