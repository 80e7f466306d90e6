import { parseArgs } from "node:util";
import { isDay } from "@/lib/domain/shared/calendar";
import { loadLocalSettings } from "@/tools/run/local-settings";

const usage = `usage: npm run breaks [-- --since YYYY-MM-DD]
       lists what Stripe knows of payments begun since then and this database does not; 14 days back unless told otherwise. Changes nothing.`;

const { values } = parseArgs({ options: { since: { type: "string" } } });
await loadLocalSettings();
const { missedSince, missedWords } = await import("@/lib/backup/since");
const { deps } = await import("@/lib/entry/deps");

const live = deps();
const fourteenDaysMs = 14 * 86_400_000;

async function act(): Promise<number> {
  if (values.since !== undefined && !isDay(values.since)) return complain(usage, 2);
  const from =
    values.since === undefined ? new Date(live.clock.now().getTime() - fourteenDaysMs) : new Date(values.since);
  const missed = await missedSince(live.database, live.env.stripe, from);
  if (!missed.ok) return complain(`Stripe did not give its list: ${missed.error.message}`, 1);
  for (const difference of missed.value) console.log(missedWords(difference));
  console.log(
    `${missed.value.length} differences between Stripe and this database since ${from.toISOString().slice(0, 10)}.`,
  );
  return missed.value.length === 0 ? 0 : 3;
}

function complain(words: string, code: number): number {
  console.error(words);
  return code;
}

try {
  process.exitCode = await act();
} finally {
  await live.database.close();
}
