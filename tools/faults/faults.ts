import { parseArgs } from "node:util";
import { complaints, runFailpoints, type Suite } from "./failpoint-suite";
import { startGround } from "./ground";
import { wordsOf } from "./plans";
import { reportOf, writeReport } from "./report";
import { firstSeeds, runSeeds } from "./seeds";

// `npm run faults`: one order's life for each place at which the shop can die (docs/reliability.md).
const { values: asked } = parseArgs({
  options: {
    smoke: { type: "boolean", default: false },
    minutes: { type: "string" },
    write: { type: "boolean", default: false },
    seed: { type: "string" },
    seeds: { type: "string" },
    only: { type: "string", default: "" },
  },
});

if (asked.seed !== undefined || asked.seeds !== undefined) {
  const seeds = asked.seed !== undefined ? [Number(asked.seed)] : firstSeeds(Number(asked.seeds));
  process.exit((await runSeeds(seeds)).isSteady ? 0 : 1);
}

const histories = firstSeeds(asked.smoke ? 12 : 200);

const began = performance.now();
const ground = await startGround();
let suite: Suite;
try {
  const minutes = asked.minutes !== undefined ? Number(asked.minutes) : Number.POSITIVE_INFINITY;
  const limits = { isSmoke: asked.smoke, only: asked.only, withinMs: minutes * 60_000 };
  suite = await runFailpoints(ground, limits, ({ plan, result }) => {
    const how = result.broken.length > 0 ? "BROKEN" : result.fired ? "ok" : "not reached";
    console.log(`${how.padEnd(12)}${(result.ms / 1000).toFixed(1).padStart(5)} s  ${wordsOf(plan)}`);
    if (result.broken.length > 0) console.log(JSON.stringify(result.broken));
  });
} finally {
  await ground.stop();
}
const report = reportOf(suite, (performance.now() - began) / 60_000);
console.log(`\n${report.join("\n")}\n`);
const wrong = complaints(suite.ran);

// Whoever asks for some places, or has little time, does not wait for the histories.
const isAll = asked.only === "" && asked.minutes === undefined;
const seen = isAll ? await runSeeds(histories) : null;
if (asked.write) writeReport([...report, ...(seen === null ? [] : ["", seen.says])]);
// Said last: whoever reads a long log reads its end.
for (const words of wrong) console.log(words);
const isGood = wrong.length === 0 && seen?.isSteady !== false;
console.log(isGood ? "Nothing was lost, charged twice, or dispensed without approval." : "Something broke; see above.");
process.exit(isGood ? 0 : 1);
