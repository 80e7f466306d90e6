import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CoursePlan, projectCourse } from "./course";
import { capsulesFor, mgPerDay, packsFor, perKg, rounded } from "./dose";
import { doseFlags } from "./flags";

const open = (mg: number) => ({ mgPerDay: mg, days: null });
const step = (mg: number, days: number) => ({ mgPerDay: mg, days });

interface Example {
  readonly plan: CoursePlan;
  readonly target: readonly [number, number];
  readonly perKg: readonly number[];
  readonly low: readonly [day: number, weeks: number];
  readonly high: readonly [day: number, weeks: number];
  readonly flags: readonly string[];
}

/** Worked examples: published plans (79 kg and 62 kg), the rest arithmetic on the ranges of the labels. */
const examples: Record<string, Example> = {
  "79 kg, 40 mg for 30 days, then 80 mg": {
    plan: { weightGrams: 79_000, steps: [step(40, 30), open(80)] },
    target: [9480, 11_850],
    perKg: [0.506, 1.013],
    low: [134, 19.1],
    high: [164, 23.4],
    flags: ["dose-above-usual"],
  },
  "62 kg, 30 mg for 30 days, then 60 mg": {
    plan: { weightGrams: 62_000, steps: [step(30, 30), open(60)] },
    target: [7440, 9300],
    perKg: [0.484, 0.968],
    low: [139, 19.9],
    high: [170, 24.3],
    flags: [],
  },
  "50 kg, 25 mg twice a day": {
    plan: { weightGrams: 50_000, steps: [open(mgPerDay(25, 2))] },
    target: [6000, 7500],
    perKg: [1],
    low: [120, 17.1],
    high: [150, 21.4],
    flags: [],
  },
  "70 kg, 40 mg for 28 days, then 60 mg": {
    plan: { weightGrams: 70_000, steps: [step(40, 28), open(60)] },
    target: [8400, 10_500],
    perKg: [0.571, 0.857],
    low: [150, 21.4],
    high: [185, 26.4],
    flags: [],
  },
};

const weighed = (grams: number) => ({ grams, on: "2026-11-20", origin: "prescription" as const });

describe("a course at an open dose", () => {
  test.each(Object.entries(examples))("%s", (_name, example) => {
    const course = projectCourse(example.plan);
    expect([course.target.lowMg, course.target.highMg]).toEqual(example.target);
    expect(course.stepsPerKg.map((dose) => rounded(dose, 3))).toEqual(example.perKg);
    expect([course.low?.day, course.low?.weeks]).toEqual(example.low);
    expect([course.high?.day, course.high?.weeks]).toEqual(example.high);
    const flags = doseFlags({
      weight: weighed(example.plan.weightGrams),
      age: 24,
      today: "2026-11-25",
      dailyMg: example.plan.steps.at(-1)?.mgPerDay ?? null,
      courseMg: course.target.highMg,
    });
    expect(flags.map(({ code }) => code)).toEqual(example.flags);
  });

  test("25 mg twice a day to 120 and 150 mg/kg at 50 kg: 240 and 300 capsules, 24 and 30 strips; 30 days are 60 and 6", () => {
    expect([120, 150, 30].map((days) => capsulesFor(days, 2))).toEqual([240, 300, 60]);
    expect([240, 300, 60].map((capsules) => packsFor(capsules, 10))).toEqual([24, 30, 6]);
  });

  test("60 kg with 4,200 mg taken, now 40 mg: 75 days more to 120 mg/kg, 120 to 150", () => {
    const course = projectCourse({ weightGrams: 60_000, takenMg: 4200, takenDays: 105, steps: [open(40)] });
    expect(perKg(4200, 60_000)).toBe(70);
    expect([course.low?.daysMore, course.high?.daysMore]).toEqual([75, 120]);
    expect(course.low?.day).toBe(180);
  });
});

describe("a course with an end", () => {
  test("60 kg, 20 mg for 180 days ends at 60 mg/kg: below 120, which would take 360 days", () => {
    const course = projectCourse({ weightGrams: 60_000, steps: [step(20, 180)] });
    expect(course.end).toEqual({ mg: 3600, mgPerKg: 60, day: 180 });
    expect([course.low, course.high]).toEqual([null, null]);
    const endless = projectCourse({ weightGrams: 60_000, steps: [open(20)] });
    expect(endless.low).toMatchObject({ day: 360, weeks: 51.4 });
  });

  test("50 kg, 10 mg every other day: no day is named past two years, and the line goes on for so long", () => {
    const course = projectCourse({ weightGrams: 50_000, steps: [open(5)] });
    expect([course.low, course.high]).toEqual([null, null]);
    expect(course.curve.at(-1)).toEqual({ day: 728, mgPerKg: 72.8 });
  });

  test("70 kg, 35 mg for 28 days then 70 mg for 112 days ends at 126 mg/kg after 20 weeks, at any weight", () => {
    const course = projectCourse({ weightGrams: 70_000, steps: [step(35, 28), step(70, 112)] });
    expect(course.end).toEqual({ mg: 8820, mgPerKg: 126, day: 140 });
    const half = projectCourse({ weightGrams: 35_000, steps: [step(17.5, 28), step(35, 112)] });
    expect(half.end.mgPerKg).toBe(126);
  });

  test.each([
    [0.5, 105, 52.5],
    [1, 140, 140],
    [2, 140, 280],
  ])("%d mg/kg a day for %i days is %d mg/kg", (dose, days, total) => {
    expect(projectCourse({ weightGrams: 60_000, steps: [step(dose * 60, days)] }).end.mgPerKg).toBe(total);
  });

  test("only the last step may be open", () => {
    expect(() => projectCourse({ weightGrams: 60_000, steps: [open(20), step(40, 30)] })).toThrow(RangeError);
  });
});

test("a course follows its steps however they are cut, and its line only rises", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 30_000, max: 150_000 }),
      fc.array(fc.record({ mgPerDay: fc.integer({ min: 5, max: 120 }), days: fc.integer({ min: 2, max: 60 }) }), {
        minLength: 1,
        maxLength: 6,
      }),
      (weightGrams, steps) => {
        const cut = steps.flatMap(({ mgPerDay: mg, days }) => [step(mg, 1), step(mg, days - 1)]);
        const [one, other] = [projectCourse({ weightGrams, steps }), projectCourse({ weightGrams, steps: cut })];
        expect(other.end).toEqual(one.end);
        expect([other.low, other.high]).toEqual([one.low, one.high]);
        const line = other.curve.map(({ mgPerKg }) => mgPerKg);
        expect(line.toSorted((a, b) => a - b)).toEqual(line);
        if (one.low !== null && one.high !== null) expect(one.low.day).toBeLessThanOrEqual(one.high.day);
      },
    ),
  );
});
