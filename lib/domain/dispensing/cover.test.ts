import { describe, expect, test } from "vitest";
import { daysCovered, notTogetherWith, takenBeside } from "./cover";
import type { OtherSupply } from "./facts";

const paper = { writtenOn: "2026-11-20", registration: "MMC 12345" };
const given = (suppliedOn: string | null, capsules = 30, capsulesPerDay = 1): OtherSupply => ({
  suppliedOn,
  strengthMg: 20,
  capsules,
  capsulesPerDay,
  paper,
});

describe("the days that other orders cover", () => {
  test.each<[string, readonly OtherSupply[], string, number]>([
    ["nothing given", [], "2026-11-23", 0],
    ["30 days given today", [given("2026-11-23")], "2026-11-23", 30],
    ["30 days given 29 days ago: the last day", [given("2026-10-25")], "2026-11-23", 1],
    ["30 days given 30 days ago: none", [given("2026-10-24")], "2026-11-23", 0],
    ["two a day last half as long", [given("2026-11-23", 30, 2)], "2026-11-23", 15],
    ["half a capsule begun is a day", [given("2026-11-23", 10, 3)], "2026-11-23", 4],
    [
      "two on one day are used up one after the other",
      [given("2026-11-23", 10), given("2026-11-23", 10)],
      "2026-11-23",
      20,
    ],
    ["a gap between two is not counted", [given("2026-01-01"), given("2026-11-20", 10)], "2026-11-23", 7],
    ["on the way counts whole", [given(null, 10)], "2026-11-23", 10],
    ["over a leap day", [given("2028-02-20", 10)], "2028-02-29", 1],
  ])("%s", (_what, supplies, at, days) => {
    expect(daysCovered(supplies, at)).toBe(days);
  });
});

describe("strengths of one paper", () => {
  const day = "2026-11-23";
  const order = { strengthsMg: [20], paper };
  const forty = { ...given(null, 30, 1), strengthMg: 40 };
  const elsewhere = { ...forty, paper: { ...paper, registration: "KMC 99999" } };

  test("are taken together and cover no days of each other; the same strength and other papers do", () => {
    expect(notTogetherWith(order, [forty, elsewhere, given(null)])).toEqual([elsewhere, given(null)]);
    expect(takenBeside(order, [forty, given(null)], day)).toEqual({ mg: 40, onThisPaper: true });
  });

  test("are known by the prescriber's number however it is spelt, and by the day", () => {
    const spelt = { ...forty, paper: { ...paper, registration: "mmc/12345" } };
    expect(takenBeside(order, [spelt], day).onThisPaper).toBe(true);
    expect(takenBeside(order, [{ ...forty, paper: { ...paper, writtenOn: "2026-11-19" } }], day).onThisPaper).toBe(
      false,
    );
    expect(takenBeside({ ...order, paper: { writtenOn: "unknown", registration: "unknown" } }, [forty], day)).toEqual({
      mg: 40,
      onThisPaper: false,
    });
  });

  test("that are used up are taken no more, and one strength supplied twice is taken once", () => {
    const ended = { ...forty, suppliedOn: "2026-10-24" };
    expect(takenBeside(order, [ended], day)).toEqual({ mg: 0, onThisPaper: false });
    expect(takenBeside(order, [{ ...forty, suppliedOn: "2026-10-25" }, forty], day).mg).toBe(40);
  });
});
