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

const began = performance.now();
const ground = await startGround();
let wrong: string[] = [];
try {
  const ran = await runFailpoints(ground, { isWhole: !asked.part, only: asked.only }, ({ plan, result }) => {
    const how = result.broken.length > 0 ? "BROKEN" : result.fired ? "ok" : "not reached";
    console.log(`${how.padEnd(12)}${(result.ms / 1000).toFixed(1).padStart(5)} s  ${wordsOf(plan)}`);
    if (result.broken.length > 0) console.log(JSON.stringify(result.broken));
  });
  const report = reportOf(ran, (performance.now() - began) / 60_000);
  console.log(`\n${report.join("\n")}\n`);
  if (asked.write) writeReport(report);
  wrong = complaints(ran);
} finally {
  await ground.stop();
}
for (const words of wrong) console.log(words);
console.log(
  wrong.length === 0 ? "Nothing was lost, charged twice, or dispensed without approval." : `${wrong.length} complaints`,
);
process.exit(wrong.length === 0 ? 0 : 1);
