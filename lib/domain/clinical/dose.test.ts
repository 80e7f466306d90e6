import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capsulesFor, daysOfSupply, daysTo, exceedsPerKg, mgPerDay, packsFor, perKg, rounded, targetMg } from "./dose";

describe("reckoning with doses", () => {
  test.each([
    [40_000, 20, 40, 80],
    [70_000, 35, 70, 140],
    [100_000, 50, 100, 200],
  ])("%i g at 0.5, 1 and 2 mg/kg a day is the label's table", (grams, half, one, two) => {
    expect([half, one, two].map((mg) => perKg(mg, grams))).toEqual([0.5, 1, 2]);
  });

  test("exactly 1 mg/kg is not above 1 mg/kg, whatever floating point makes of it", () => {
    expect(exceedsPerKg(mgPerDay(25, 2), 50_000, 1)).toBe(false);
    expect(exceedsPerKg(62.4, 62_400, 1)).toBe(false);
    expect(exceedsPerKg(62.5, 62_400, 1)).toBe(true);
  });

  test("half capsules, packs and days are rounded up, never down", () => {
    expect(mgPerDay(25, 0.5)).toBe(12.5);
    expect(capsulesFor(3, 0.5)).toBe(2);
    expect(packsFor(31, 10)).toBe(4);
    expect(daysOfSupply(30, 1.5)).toBe(20);
    expect(daysOfSupply(30, 4)).toBe(8);
  });

  test("without a weight nothing is reckoned", () => {
    expect(() => perKg(20, 0)).toThrow(RangeError);
    expect(() => targetMg(Number.NaN)).toThrow(RangeError);
  });

  test("a dose of zero reaches no target, and a target that was reached needs no days", () => {
    expect(daysTo(100, 0, 0)).toBeNull();
    expect(daysTo(100, 100, 0)).toBe(0);
  });
});

const weights = fc.integer({ min: 20_000, max: 300_000 });
const doses = fc.integer({ min: 5, max: 200 });

describe("whatever the figures", () => {
  test("a heavier person gets less per kg and needs no less for the target", () => {
    fc.assert(
      fc.property(doses, weights, fc.integer({ min: 1, max: 50_000 }), (mg, grams, more) => {
        expect(perKg(mg, grams + more)).toBeLessThan(perKg(mg, grams));
        expect(targetMg(grams + more).lowMg).toBeGreaterThan(targetMg(grams).lowMg);
      }),
    );
  });

  test("a higher dose never takes longer, more taken never needs longer", () => {
    fc.assert(
      fc.property(doses, doses, weights, fc.integer({ min: 0, max: 20_000 }), (mg, more, grams, taken) => {
        const goal = targetMg(grams).highMg;
        const days = daysTo(goal, taken, mg) ?? Number.NaN;
        expect(daysTo(goal, taken, mg + more)).toBeLessThanOrEqual(days);
        expect(daysTo(goal, taken + more, mg)).toBeLessThanOrEqual(days);
      }),
    );
  });

  test("daysTo is the first day on which the goal is reached: not a day late, not a day early", () => {
    fc.assert(
      fc.property(doses, weights, fc.integer({ min: 0, max: 20_000 }), (mg, grams, taken) => {
        const goal = targetMg(grams).lowMg;
        const days = daysTo(goal, taken, mg) ?? Number.NaN;
        expect(rounded(taken + mg * days, 6)).toBeGreaterThanOrEqual(goal);
        if (days > 0) expect(taken + mg * (days - 1)).toBeLessThan(goal);
      }),
    );
  });
});
