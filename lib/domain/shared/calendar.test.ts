import { describe, expect, test } from "vitest";
import { addDays, addMonths, ageOn, dayIn, daysBetween, endOfDay, fullMonthsAfter, isDay } from "./calendar";

describe("days where the pharmacy stands", () => {
  test("an evening in UTC is already the next day in India", () => {
    expect(dayIn("Asia/Kolkata", new Date("2026-11-22T18:30:00Z"))).toBe("2026-11-23");
    expect(dayIn("Asia/Kolkata", new Date("2026-11-22T18:29:59Z"))).toBe("2026-11-22");
  });

  test("a day ends one millisecond before the next, in its own zone", () => {
    expect(endOfDay("Asia/Kolkata", "2026-11-22").toISOString()).toBe("2026-11-22T18:29:59.999Z");
  });

  test("counting crosses months and leap days", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-11-25", 7)).toBe("2026-12-02");
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2026-11-23", "2026-11-20")).toBe(-3);
  });

  test("months that must pass are never cut short at the end of a short one", () => {
    expect(fullMonthsAfter("2026-03-01", 6)).toBe("2026-09-01");
    expect(fullMonthsAfter("2026-08-31", 6)).toBe("2027-03-01");
    expect(fullMonthsAfter("2027-12-31", 2)).toBe("2028-03-01");
  });

  test("a birthday counts from that day on; one of 29 February from 1 March", () => {
    expect(ageOn("2008-11-23", "2026-11-22")).toBe(17);
    expect(ageOn("2008-11-23", "2026-11-23")).toBe(18);
    expect(ageOn("2008-02-29", "2026-02-28")).toBe(17);
    expect(ageOn("2008-02-29", "2026-03-01")).toBe(18);
  });

  test.each(["2026-02-30", "2026-13-01", "26-01-01", "2026-1-1", "", "２０２６-01-01"])("“%s” is no day", (text) => {
    expect(isDay(text)).toBe(false);
  });
});

test.each([
  ["2027-08-31", 6, "2028-02-29"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-10-23", 1, "2026-11-23"],
  ["2026-01-15", -2, "2025-11-15"],
])("%s and %i months: the same day, or the last of a shorter month", (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});
