import { expect, test } from "vitest";
import { compare, quantile } from "./measure";
import { report } from "./report";

/** Busy for so long; a pause of the scheduler would be no work. */
function busy(milliseconds: number) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test("work of three times the length has a ratio of about three, and the baseline to itself one of about one", async () => {
  const found = await compare({
    name: "three",
    against: "one",
    rounds: 9,
    times: 2,
    ours: (times) => busy(3 * times),
    baseline: async (times) => busy(times),
  });
  expect(found.ratio).toBeGreaterThan(2);
  expect(found.ratio).toBeLessThan(4.5);
  expect(found.noise[0]).toBeLessThanOrEqual(1.3);
  expect(found.noise[1]).toBeGreaterThanOrEqual(0.7);
  expect(found.oursMs).toBeGreaterThanOrEqual(3);
  expect(report(found)).toMatch(/three\s+\d\.\d+ x of one/);
});

test("both run in every round, in turned order, and a first round is thrown away", async () => {
  const runs: string[] = [];
  await compare({
    name: "order",
    against: "order",
    rounds: 2,
    times: 1,
    ours: () => void runs.push("ours"),
    baseline: () => void runs.push("baseline"),
  });
  expect(runs).toEqual(Array.from({ length: 3 }, () => ["baseline", "ours", "baseline"]).flat());
});

test("quantiles are values that were measured", () => {
  expect([0, 0.5, 0.9, 1].map((share) => quantile([5, 1, 3], share))).toEqual([1, 3, 5, 5]);
  expect(() => quantile([], 0.5)).toThrow();
});
