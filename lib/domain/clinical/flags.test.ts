import { describe, expect, test } from "vitest";
import { reasonWords } from "@/content/words/reasons";
import { doseFlags, type FlagFacts } from "./flags";
import { type KnownWeight, weightDoubtParams, weightDoubts, weightToReckonBy } from "./weight";

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
  age: 24,
  ...change,
});
const flagged = (change: Partial<FlagFacts>) => doseFlags(facts(change)).map(({ code, level }) => `${code} ${level}`);

describe("flags", () => {
  test("45 kg and 100 mg a day is 2.22 mg/kg a day: above the highest of any text", () => {
    const [flag] = doseFlags(facts({ weight: weight(45_000), dailyMg: 100 }));
    expect(flag).toMatchObject({ code: "dose-unsafe", level: "refuse" });
    expect(flag && reasonWords(flag)).toContain("2.22 mg/kg a day");
  });

  test("exactly 1 and exactly 2 mg/kg are inside, a hair more is not, and no figure is rounded down to its limit", () => {
    expect(flagged({ dailyMg: 60 })).toEqual([]);
    expect(flagged({ dailyMg: 120 })).toEqual(["dose-above-usual clarify"]);
    expect(flagged({ weight: weight(59_900), dailyMg: 60 })).toEqual(["dose-above-usual clarify"]);
    const [flag] = doseFlags(facts({ weight: weight(59_900), dailyMg: 120 }));
    expect(flag?.code).toBe("dose-unsafe");
    expect(flag && reasonWords(flag)).toMatch(/^2\.003 mg\/kg/);
  });

  test("above 1 mg/kg at 13 years has words of its own: there the texts go for adults only", () => {
    const [flag] = doseFlags(facts({ weight: weight(36_000), dailyMg: 40, age: 13 }));
    expect(flag).toMatchObject({ code: "dose-above-usual-minor", level: "clarify" });
    expect(flag && reasonWords(flag)).toMatch(/^1\.11 mg\/kg a day .* at 13 years.*adults only/);
    expect(flagged({ weight: weight(36_000), dailyMg: 36, age: 13 })).toEqual([]);
    expect(flagged({ weight: weight(36_000), dailyMg: 40, age: 18 })).toEqual(["dose-above-usual clarify"]);
  });

  test("below 0.5 mg/kg is to be known and nothing to ask, and half a milligram exactly is inside", () => {
    expect(flagged({ dailyMg: 29 })).toEqual(["dose-below-usual note"]);
    expect(flagged({ dailyMg: 30 })).toEqual([]);
  });

  test("from 65 years on staff are told that little is known, and not before", () => {
    expect(flagged({ age: 65 })).toEqual(["little-experience-from-65 note"]);
    expect(flagged({ age: 64 })).toEqual([]);
    expect(flagged({ age: null })).toEqual([]);
  });

  test("above 200 mg a day is too high at any weight and without one", () => {
    expect(flagged({ dailyMg: 240, weight: null })).toEqual(["dose-over-daily-max refuse", "weight-missing clarify"]);
    expect(flagged({ dailyMg: 201, weight: weight(150_000) })).toEqual(["dose-over-daily-max refuse"]);
    expect(flagged({ dailyMg: 200, weight: weight(100_000) })).toEqual(["dose-above-usual clarify"]);
  });

  test("strengths taken together are judged together, and the words say so", () => {
    const [flag] = doseFlags(facts({ weight: weight(50_000), dailyMg: 60, besideMg: 40 }));
    expect(flag).toMatchObject({ code: "dose-above-usual", level: "clarify" });
    expect(flag && reasonWords(flag)).toMatch(
      /1\.2 mg\/kg a day.*40 mg a day of another strength.*the total is 60 mg a day/,
    );
  });

  test("without a weight, only the missing weight is reported of what depends on it", () => {
    expect(flagged({ weight: null, dailyMg: 100, courseMg: 90_000 })).toEqual(["weight-missing clarify"]);
  });

  test("a weight counts for 90 days and no longer", () => {
    expect(flagged({ weight: weight(60_000, { on: "2026-08-27" }) })).toEqual([]);
    expect(flagged({ weight: weight(60_000, { on: "2026-08-26" }) })).toEqual(["weight-old clarify"]);
  });

  test("150 mg/kg is the end of the target, not over it", () => {
    expect(flagged({ courseMg: 9000 })).toEqual([]);
    expect(flagged({ courseMg: 9001 })).toEqual(["over-target clarify"]);
  });
});

describe("a weight", () => {
  const read = weight(70_000, { on: "2026-11-19", origin: "prescription" });
  const doubts = (known: readonly KnownWeight[], age = 24) => weightDoubts(known, today, age).map(({ kind }) => kind);

  test("of 154 told a day after 70 was written is asked about as pounds, and the lighter one is reckoned with", () => {
    const told = weight(154_000);
    expect(doubts([told, read])).toEqual(["pounds"]);
    expect(weightToReckonBy([told, read], today)).toBe(read);
    const [doubt] = weightDoubts([told, read], today, 24);
    const params = doubt && weightDoubtParams(doubt);
    expect(params && reasonWords({ code: "weight-doubtful", params })).toMatch(/154 kg.*70 kg.*pounds/);
  });

  test("that was typed in pounds by whoever read the paper is found from the other side", () => {
    const written = weight(154_000, { origin: "prescription" });
    expect(doubts([weight(70_000, { on: "2026-11-19" }), written])).toEqual(["pounds"]);
    expect(weightToReckonBy([weight(70_000), written], today)?.grams).toBe(70_000);
  });

  test.each([
    ["15 % within three months is a change", 80_500, "2026-11-24", []],
    ["more than that is asked about", 80_600, "2026-11-24", ["differs"]],
    ["a loss as well as a gain", 60_000, "2026-11-24", ["differs"]],
    ["a quarter in a year is a change", 87_500, "2027-11-24", []],
    ["half as much again is not", 105_000, "2027-11-24", ["differs"]],
  ])("%s", (_what, grams, on, kinds) => {
    const later = weightDoubts([weight(grams, { on }), read], "2027-11-25", 24);
    expect(later.map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    [13, 24_900, ["rare-at-this-age"]],
    [13, 25_000, []],
    [13, 110_100, ["rare-at-this-age"]],
    [17, 110_100, []],
    [18, 29_900, ["rare-at-this-age"]],
    [18, 200_000, []],
  ])("at %i years of %i g: %j", (age, grams, kinds) => {
    expect(doubts([weight(grams)], age)).toEqual(kinds);
  });

  test("in doubt is a flag to ask about", () => {
    const known = [weight(154_000), read];
    const said = doseFlags(facts({ weight: read, doubts: weightDoubts(known, today, 24) }));
    expect(said).toMatchObject([{ code: "weight-doubtful", level: "clarify" }]);
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
