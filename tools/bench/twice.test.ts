import { expect, test } from "vitest";
import { measureTwice } from "./twice";

test("of 16 papers of one clinic, copies saved again, scaled or turned are found, and different ones are kept apart", {
  timeout: 120_000,
}, async () => {
  const names = ["saved again, quality 60", "scaled to 50 %", "turned by 90 degrees"];
  const { found, falsePairs } = await measureTwice(16, names, 780);
  for (const name of names) expect(found[name], name).toBeGreaterThanOrEqual(0.95);
  expect(falsePairs).toBeLessThanOrEqual(0.01);
});
