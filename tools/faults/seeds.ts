import { openDatabase } from "@/db/client";
import { type Ground, startGround } from "./ground";
import { type HistoryResult, liveHistory, stepsOfHistory } from "./simulation";

export const firstSeeds = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

export interface Seen {
  /** Nothing broke. */
  readonly isSteady: boolean;
  /** What was lived, in one line. */
  readonly says: string;
}

/** Lives the histories of these seeds and says what broke, with the words that bring it back. */
export async function runSeeds(seeds: readonly number[]): Promise<Seen> {
  const ground = await startGround({ isSettled: false });
  const began = performance.now();
  const results: HistoryResult[] = [];
  try {
    for (const seed of seeds) results.push(await live(ground, seed));
  } finally {
    await ground.stop();
  }
  const broken = results.filter((result) => result.broken.length > 0);
  for (const { seed, broken: rows } of broken) {
    console.log(`seed ${seed} breaks the shop; again: npm run faults -- --seed ${seed}`);
    for (const { id, says, rows: breaking } of rows) console.log(`  ${id}, ${says}: ${JSON.stringify(breaking)}`);
  }
  const states: Record<string, number> = {};
  for (const result of results)
    for (const [state, count] of Object.entries(result.states)) states[state] = (states[state] ?? 0) + count;
  const faults = results.reduce((sum, result) => sum + result.faults, 0);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const ends = Object.entries(states).map(([state, count]) => `${count} ${state}`);
  const says = `${results.length} histories of ${stepsOfHistory} steps in ${seconds} s: ${broken.length} broken, ${faults} failpoints struck; orders at the end: ${ends.join(", ")}.`;
  console.log(says);
  return { isSteady: broken.length === 0, says };
}

async function live(ground: Ground, seed: number): Promise<HistoryResult> {
  const { url, adminUrl, drop } = await ground.database();
  const database = openDatabase(url);
  try {
    return await liveHistory({ database, url, adminUrl, drop }, seed);
  } catch (error) {
    const broken = [{ id: "fault", says: "the history goes on to its end", rows: [String((error as Error).stack)] }];
    return { seed, broken, states: {}, faults: 0, ms: 0 };
  } finally {
    await database.close();
    await drop();
  }
}
