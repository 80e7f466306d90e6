import { describe, expect, test } from "vitest";
import { doseFlags, type FlagFacts } from "./flags";
import { type KnownWeight, weightToReckonBy } from "./weight";

const today = "2026-11-25";
const weight = (grams: number, change: Partial<KnownWeight> = {}): KnownWeight => ({
  grams,
  on: "2026-11-20",
  origin: "customer",
  ...change,
});
const facts = (change: Partial<FlagFacts>): FlagFacts => ({
  weight: weight(60_000),
  today,
  dailyMg: 40,
  courseMg: 1200,
  courseDays: null,
  isWhole: false,
  ...change,
});
const flagged = (change: Partial<FlagFacts>) => doseFlags(facts(change)).map(({ code, level }) => `${code} ${level}`);

describe("flags", () => {
  test("45 kg and 100 mg a day is 2.22 mg/kg a day: above the highest of any text", () => {
    const [flag] = doseFlags(facts({ weight: weight(45_000), dailyMg: 100 }));
    expect(flag).toMatchObject({ code: "dose-unsafe", level: "refuse" });
    expect(flag?.message).toContain("2.22 mg/kg a day");
  });

  test("exactly 1 and exactly 2 mg/kg are inside, a hair more is not, and no figure is rounded down to its limit", () => {
    expect(flagged({ dailyMg: 60 })).toEqual([]);
    expect(flagged({ dailyMg: 120 })).toEqual(["dose-above-usual clarify"]);
    expect(flagged({ weight: weight(59_900), dailyMg: 60 })).toEqual(["dose-above-usual clarify"]);
    const [flag] = doseFlags(facts({ weight: weight(59_900), dailyMg: 120 }));
    expect(flag?.code).toBe("dose-unsafe");
    expect(flag?.message).toMatch(/^2\.003 mg\/kg/);
  });

  test("40 mg a day at the start with severe kidney disease is asked about, 10 mg is not, and nobody is taken to have it", () => {
    expect(flagged({ isFirstWithSevereRenalImpairment: true })).toEqual(["renal-start clarify"]);
    expect(flagged({ isFirstWithSevereRenalImpairment: true, dailyMg: 10 })).toEqual([]);
    expect(flagged({ isFirstWithSevereRenalImpairment: true, weight: null })).toContain("renal-start clarify");
    expect(flagged({})).toEqual([]);
  });

  test("without a weight nothing by weight is said but that it is missing", () => {
    expect(flagged({ weight: null, dailyMg: 500, courseMg: 90_000, courseDays: 900 })).toEqual([
      "weight-missing clarify",
    ]);
  });

  test("a weight counts for 90 days and no longer", () => {
    expect(flagged({ weight: weight(60_000, { on: "2026-08-27" }) })).toEqual([]);
    expect(flagged({ weight: weight(60_000, { on: "2026-08-26" }) })).toEqual(["weight-old clarify"]);
  });

  test("150 mg/kg is the end of the target, not over it; 24 weeks are normal, 169 days are more", () => {
    expect(flagged({ courseMg: 9000, courseDays: 168 })).toEqual([]);
    expect(flagged({ courseMg: 9001, courseDays: 169 })).toEqual(["over-target clarify", "over-24-weeks clarify"]);
  });
});

describe("the weight to reckon by", () => {
  test("is the newest; on the same day the prescription's before an answer's before the customer's", () => {
    const old = weight(70_000, { on: "2026-10-01", origin: "prescription" });
    const told = weight(61_000);
    const answered = weight(62_000, { origin: "answer" });
    const read = weight(63_000, { origin: "prescription" });
    expect(weightToReckonBy([old, told], today)).toBe(told);
    expect(weightToReckonBy([told, answered, read, old], today)).toBe(read);
    expect(weightToReckonBy([told, answered], today)).toBe(answered);
  });

  test("is never one of a day to come, nor one that nobody has", () => {
    expect(weightToReckonBy([weight(6_000), weight(600_000), weight(60_000, { on: "2026-11-26" })], today)).toBeNull();
  });
});
