import { describe, expect, test } from "vitest";
import { readPlan } from "./course-plan";

const strengths = [10, 20, 25, 30, 40];
const read = (search: Record<string, string | string[]>) => readPlan(search, strengths);
const whole = { weight: "60", strength: "20", perDay: "2" };
const fieldsOf = (search: Record<string, string | string[]>) => read(search).reasons.map(({ field }) => field);

describe("the planner's address", () => {
  test("that asks nothing is no plan and no mistake", () => {
    expect(read({})).toMatchObject({ asked: null, reasons: [] });
    expect(read({ weight: " ", other: "x" })).toMatchObject({ asked: null, reasons: [] });
  });

  test("is read with a point or a comma, and what was not said of the past is none", () => {
    expect(read({ ...whole, weight: "62,5", perDay: "0.5", taken40: "100", days: "105" }).asked).toMatchObject({
      weightGrams: 62_500,
      capsulesPerDay: 0.5,
      takenDays: 105,
      taken: [10, 20, 25, 30, 40].map((strengthMg) => ({ strengthMg, capsules: strengthMg === 40 ? 100 : 0 })),
    });
    expect(read(whole).asked).toMatchObject({ takenDays: 0 });
  });

  test("names everything that is in the way at once, each at its field, and keeps what was typed", () => {
    const search = { weight: "six", strength: "15", perDay: "11", days: "-1", taken10: "1.5", taken40: "2001" };
    expect(fieldsOf(search)).toEqual(["weight", "strength", "perDay", "days", "taken10", "taken40"]);
    expect(read(search).typed("weight")).toBe("six");
    expect(read(search).asked).toBeNull();
  });

  test.each([
    ["weight", "19.9"],
    ["weight", "300.1"],
    ["weight", "60.25"],
    ["weight", "6e1"],
    ["weight", "٦٠"],
    ["perDay", "0"],
    ["perDay", "0.3"],
    ["days", "731"],
    ["days", "1.5"],
    ["taken10", "NaN"],
  ])("refuses %s of %s", (field, value) => {
    expect(fieldsOf({ ...whole, [field]: value })).toEqual([field]);
  });

  test.each([
    ["weight", "20"],
    ["weight", "300"],
    ["perDay", "10"],
    ["days", "730"],
    ["taken10", "2000"],
  ])("takes %s of %s", (field, value) => {
    expect(fieldsOf({ ...whole, [field]: value })).toEqual([]);
  });

  test("that says no day has passed and capsules were taken contradicts itself", () => {
    expect(fieldsOf({ ...whole, days: "0", taken20: "3" })).toEqual(["days"]);
    expect(fieldsOf({ ...whole, taken20: "3" })).toEqual([]);
  });

  test("is never longer in the form than its field, and of several values the first counts", () => {
    expect(read({ weight: "9".repeat(5000) }).typed("weight")).toHaveLength(20);
    expect(read({ ...whole, weight: ["60", "70"] }).asked?.weightGrams).toBe(60_000);
  });
});
