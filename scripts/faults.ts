import { parseArgs } from "node:util";
import { complaints, runFailpoints } from "./faults/failpoint-suite";
import { startGround } from "./faults/ground";
import { wordsOf } from "./faults/plans";
import { reportOf, writeReport } from "./faults/report";
import { firstSeeds, runSeeds } from "./faults/seeds";

// `npm run faults`: one order's life for each place at which the shop can die (docs/reliability.md).
const { values: asked } = parseArgs({
  options: {
    part: { type: "boolean", default: false },
    minutes: { type: "string" },
    write: { type: "boolean", default: false },
    seed: { type: "string" },
    seeds: { type: "string" },
    only: { type: "string", default: "" },
  },
});

if (asked.seed !== undefined || asked.seeds !== undefined) {
  const seeds = asked.seed !== undefined ? [Number(asked.seed)] : firstSeeds(Number(asked.seeds));
  process.exit((await runSeeds(seeds)) ? 0 : 1);
}

/** What the gate spends: lives with a fault each, then histories. With start and end it stays below five minutes. */
const partMinutes = 2.5;
const partSeeds = { count: 200, withinMs: 75_000 };

const began = performance.now();
const ground = await startGround();
let wrong: string[] = [];
try {
  const minutes =
    asked.minutes !== undefined ? Number(asked.minutes) : asked.part ? partMinutes : Number.POSITIVE_INFINITY;
  const limits = { isWhole: !asked.part, only: asked.only, withinMs: minutes * 60_000 };
  const suite = await runFailpoints(ground, limits, ({ plan, result }) => {
    const how = result.broken.length > 0 ? "BROKEN" : result.fired ? "ok" : "not reached";
    console.log(`${how.padEnd(12)}${(result.ms / 1000).toFixed(1).padStart(5)} s  ${wordsOf(plan)}`);
    if (result.broken.length > 0) console.log(JSON.stringify(result.broken));
  });
  const report = reportOf(suite, (performance.now() - began) / 60_000);
  console.log(`\n${report.join("\n")}\n`);
  if (asked.write) writeReport(report);
  wrong = complaints(suite.ran);
} finally {
  await ground.stop();
}
for (const words of wrong) console.log(words);
const isSteady =
  !asked.part ||
  asked.only !== "" ||
  asked.minutes !== undefined ||
  (await runSeeds(firstSeeds(partSeeds.count), partSeeds.withinMs));
const isGood = wrong.length === 0 && isSteady;
console.log(isGood ? "Nothing was lost, charged twice, or dispensed without approval." : "Something broke; see above.");
process.exit(isGood ? 0 : 1);
