import { describe, expect, test } from "vitest";
import { reasonWords } from "@/content/words/reasons";
import { rounded } from "./dose";
import { type PlanAsked, planCourse } from "./plan";

const plan = (change: Partial<PlanAsked>) =>
  planCourse(
    { weightGrams: 60_000, strengthMg: 20, capsulesPerDay: 2, taken: [], takenDays: 0, packCapsules: 10, ...change },
    "2026-11-26",
  );

const codes = (change: Partial<PlanAsked>) => plan(change).flags.map(({ code }) => code);

describe("a course from its figures", () => {
  test("50 kg, 25 mg twice a day: 120 and 150 days, 240 and 300 capsules, 24 and 30 packs (E5)", () => {
    const planned = plan({ weightGrams: 50_000, strengthMg: 25 });
    expect(planned.dailyPerKg).toBe(1);
    expect(planned.projection.target).toEqual({ lowMg: 6000, highMg: 7500 });
    expect(planned.toLow).toEqual({ days: 120, capsules: 240, packs: 24 });
    expect(planned.toHigh).toEqual({ days: 150, capsules: 300, packs: 30 });
    expect(planned.projection.low?.weeks).toBe(17.1);
    expect(planned.projection.high?.weeks).toBe(21.4);
    expect(planned.flags).toEqual([]);
  });

  test("60 kg, 4,200 mg taken, 40 mg a day: 75 days more to the low end and 120 to the high (E6)", () => {
    const taken = [
      { strengthMg: 10, capsules: 20 },
      { strengthMg: 40, capsules: 100 },
    ];
    const planned = plan({ taken, takenDays: 105 });
    expect(planned.takenMg).toBe(4200);
    expect(planned.takenPerKg).toBe(70);
    expect(planned.toLow?.days).toBe(75);
    expect(planned.toHigh?.days).toBe(120);
    expect(planned.projection.high?.day).toBe(225);
  });

  test("60 kg, 20 mg a day needs 360 days, 51.4 weeks, to the low end, and is below the approved range (E3)", () => {
    const planned = plan({ capsulesPerDay: 1 });
    expect(planned.projection.low).toMatchObject({ day: 360, weeks: 51.4 });
    expect(planned.flags).toMatchObject([{ code: "dose-below-usual", level: "note" }]);
    expect(planned.flags.map(reasonWords)[0]).toContain(
      "0.33 mg/kg a day is below the approved range of 0.5 to 1 mg/kg a day",
    );
  });

  test("10 mg on alternate days names no number of weeks, days or packs: it takes more than two years", () => {
    const planned = plan({ weightGrams: 68_000, strengthMg: 10, capsulesPerDay: 0.5 });
    expect([planned.toLow, planned.toHigh, planned.projection.low, planned.projection.high]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(planned.flags.map(({ code }) => code)).toEqual(["dose-below-usual"]);
  });

  test("45 kg, 100 mg a day is 2.22 mg/kg and beyond every text (E9); 1 mg/kg exactly is not above the usual", () => {
    const high = plan({ weightGrams: 45_000, strengthMg: 25, capsulesPerDay: 4 });
    expect(rounded(high.dailyPerKg, 2)).toBe(2.22);
    expect(high.flags[0]).toMatchObject({ code: "dose-unsafe", level: "refuse" });
    expect(codes({ weightGrams: 40_000 })).not.toContain("dose-above-usual");
    expect(codes({ weightGrams: 39_900 })).toContain("dose-above-usual");
  });

  test("what is over the target is said, and nothing more is needed", () => {
    const planned = plan({ taken: [{ strengthMg: 40, capsules: 226 }], takenDays: 200 });
    expect(planned.toHigh).toEqual({ days: 0, capsules: 0, packs: 0 });
    expect(planned.flags.map(({ code }) => code)).toContain("over-target");
  });

  test("one capsule more taken never makes the rest longer, and one more a day never either", () => {
    for (let weight = 30; weight <= 120; weight += 15) {
      for (let capsules = 0; capsules < 300; capsules += 23) {
        const at = (more: number, perDay: number) =>
          plan({
            weightGrams: weight * 1000,
            capsulesPerDay: perDay,
            taken: [{ strengthMg: 20, capsules: capsules + more }],
          }).toHigh?.days ?? Number.POSITIVE_INFINITY;
        expect(at(1, 2)).toBeLessThanOrEqual(at(0, 2));
        expect(at(0, 2.5)).toBeLessThanOrEqual(at(0, 2));
      }
    }
  });

  test("a dose or a weight of nothing is no plan", () => {
    expect(() => plan({ capsulesPerDay: 0 })).toThrow(RangeError);
    expect(() => plan({ weightGrams: 0 })).toThrow(RangeError);
  });
});
