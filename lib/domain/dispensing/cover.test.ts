import { describe, expect, test } from "vitest";
import { daysCovered } from "./cover";
import type { OtherSupply } from "./facts";

const given = (suppliedOn: string | null, capsules = 30, capsulesPerDay = 1): OtherSupply => ({
  suppliedOn,
  capsules,
  capsulesPerDay,
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
