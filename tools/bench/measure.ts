export interface Comparison {
  readonly name: string;
  /** What the baseline is, in a few words. */
  readonly against: string;
  readonly rounds: number;
  /** How often one round does the work. */
  readonly times: number;
  /** Does the work `times` times; awaited when it is not done at once. */
  readonly ours: (times: number) => Promise<void> | void;
  readonly baseline: (times: number) => Promise<void> | void;
  /** Milliseconds of some clock; a test has one of its own. */
  readonly clock?: () => number;
}

export interface Measured {
  readonly name: string;
  readonly against: string;
  /** Ours to the baseline, the median over the rounds, and what the middle eight of ten rounds span. */
  readonly ratio: number;
  readonly span: readonly [low: number, high: number];
  /** The baseline to itself: a ratio within this span of 1 means nothing on this machine today. */
  readonly noise: readonly [low: number, high: number];
  /** Milliseconds for one piece of work, medians; they say more about the machine than about us. */
  readonly oursMs: number;
  readonly baselineMs: number;
}

/**
 * Runs both beside each other, round by round, each round in turned order: whatever else the machine does falls on both
 * alike. The first round warms up and is thrown away.
 */
export async function compare({
  name,
  against,
  rounds,
  times,
  ours,
  baseline,
  clock = () => performance.now(),
}: Comparison): Promise<Measured> {
  const found: { ours: number; first: number; second: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const steps = [
      ["first", baseline],
      ["ours", ours],
      ["second", baseline],
    ] as const;
    const taken = { ours: 0, first: 0, second: 0 };
    for (const [which, work] of round % 2 === 0 ? steps : steps.toReversed())
      taken[which] = await time(work, times, clock);
    if (round > 0) found.push(taken);
  }
  const ratios = found.map(({ ours, first, second }) => (2 * ours) / (first + second));
  const noise = found.map(({ first, second }) => second / first);
  return {
    name,
    against,
    ratio: quantile(ratios, 0.5),
    span: [quantile(ratios, 0.1), quantile(ratios, 0.9)],
    noise: [quantile(noise, 0.1), quantile(noise, 0.9)],
    oursMs: quantile(
      found.map(({ ours }) => ours / times),
      0.5,
    ),
    baselineMs: quantile(
      found.map(({ first, second }) => (first + second) / 2 / times),
      0.5,
    ),
  };
}

async function time(work: Comparison["ours"], times: number, clock: () => number): Promise<number> {
  const startedAtMs = clock();
  const working = work(times);
  if (working !== undefined) await working;
  return clock() - startedAtMs;
}

/** Of at least one value; `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.round((sorted.length - 1) * share)];
  if (value === undefined) throw new Error("A quantile of nothing.");
  return value;
}
