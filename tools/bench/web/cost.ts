import http from "node:http";
import { quantile } from "../measure";
import { cpuMsOf } from "../processor-time";
import { ask } from "./answers";

const rounds = 9;

export interface Served {
  readonly url: URL;
  readonly pid: number;
}

export interface Measured extends Served {
  readonly name: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How often it is asked for in a round: the clock of processor time ticks in hundredths of a second. */
  readonly perRound: number;
}

/** Processor time of the server for one page, sent to a browser, in turns with the baseline. */
export async function costBench(ours: Measured, empty: Served): Promise<readonly string[]> {
  const found: { ours: number; empty: number; again: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const steps = [
      ["empty", { ...empty, perRound: 400 }],
      ["ours", ours],
      ["again", { ...empty, perRound: 400 }],
    ] as const;
    const took = { ours: 0, empty: 0, again: 0 };
    for (const [who, served] of round % 2 === 0 ? steps : steps.toReversed()) took[who] = await cpuMsOfOne(served);
    if (round > 0) found.push(took);
  }
  const ratios = found.map(({ ours: mine, empty: first, again }) => (2 * mine) / (first + again));
  const [mid, low, high] = [0.5, 0.1, 0.9].map((share) => quantile(ratios, share).toFixed(2));
  const median = (who: "ours" | "empty") =>
    quantile(
      found.map((one) => one[who]),
      0.5,
    ).toFixed(2);
  return [
    `processor time of ${ours.name}: ${mid} x of an empty page of the same size (middle rounds ${low} to ${high}); ${median("ours")} and ${median("empty")} ms a page, ${rounds} rounds of ${ours.perRound}`,
  ];
}

async function cpuMsOfOne({ url, pid, headers = {}, perRound }: Omit<Measured, "name">): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const before = cpuMsOf(pid);
  for (let index = 0; index < perRound; index++) await ask(url, headers, agent);
  agent.destroy();
  return (cpuMsOf(pid) - before) / perRound;
}
