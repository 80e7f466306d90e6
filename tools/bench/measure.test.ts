import { expect, test } from "vitest";
import { compare, quantile } from "./measure";
import { report } from "./report";

test("work of three times the length has a ratio of three, whatever single rounds lasted, and the baseline to itself one of one", async () => {
  let nowMs = 0;
  let round = 0;
  const found = await compare({
    name: "three",
    against: "one",
    rounds: 9,
    times: 2,
    // Every fourth piece of work of ours is held up by something else.
    ours: (times) => {
      nowMs += (round++ % 4 === 3 ? 40 : 3) * times;
    },
    baseline: async (times) => {
      nowMs += times;
    },
    clock: () => nowMs,
  });
  expect(found).toMatchObject({ ratio: 3, noise: [1, 1], oursMs: 3, baselineMs: 1 });
  expect(found.span).toEqual([3, 40]);
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
