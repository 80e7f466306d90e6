import { describe, expect, test } from "vitest";
import { dutyAt, readDutyHours } from "./duty-hours";

const hoursOf = (text: string) => {
  const hours = readDutyHours(text);
  if (hours === null) throw new Error(`no hours: ${text}`);
  return hours;
};
const at = (instant: string, text = "Mon-Sat 09:00-21:00", zone = "Asia/Kolkata") =>
  dutyAt(hoursOf(text), zone, new Date(instant));
const next = (instant: string) => ({ onDuty: false, next: new Date(instant) });

describe("when a pharmacist is on duty", () => {
  // 30 November 2026 is a Monday; 09:00 in Pune is 03:30 in UTC.
  test("from the first minute of the span to its last, by the pharmacy's clock", () => {
    expect(at("2026-11-30T03:29:59Z")).toEqual(next("2026-11-30T03:30:00Z"));
    expect(at("2026-11-30T03:30:00Z")).toEqual({ onDuty: true });
    expect(at("2026-11-30T15:29:59Z")).toEqual({ onDuty: true });
    expect(at("2026-11-30T15:30:00Z")).toEqual(next("2026-12-01T03:30:00Z"));
  });

  test("after Saturday's end it is Monday", () => {
    expect(at("2026-12-05T15:30:00Z")).toEqual(next("2026-12-07T03:30:00Z"));
    expect(at("2026-12-06T06:00:00Z")).toEqual(next("2026-12-07T03:30:00Z"));
  });

  test("two spans a day and days of their own hours", () => {
    const hours = "Mon-Fri 09:00-13:00, Mon-Fri 15:00-20:00, Sun 10:00-24:00";
    expect(at("2026-11-30T08:00:00Z", hours)).toEqual(next("2026-11-30T09:30:00Z"));
    expect(at("2026-12-04T14:30:00Z", hours)).toEqual(next("2026-12-06T04:30:00Z"));
    expect(at("2026-12-06T18:29:00Z", hours)).toEqual({ onDuty: true });
  });

  test("one span a week begins again in a week", () => {
    expect(at("2026-11-30T16:00:00Z", "Mon 09:00-21:00")).toEqual(next("2026-12-07T03:30:00Z"));
  });

  test("the wall clock counts, also where a night has 25 hours", () => {
    expect(at("2026-10-24T20:00:00Z", "Sun 09:00-12:00", "Europe/Berlin")).toEqual(next("2026-10-25T08:00:00Z"));
  });

  test.each([
    "",
    "Mon",
    "Mon 9:00-21:00",
    "Mon 21:00-09:00",
    "Sat-Mon 09:00-21:00",
    "Mon 09:00-25:00",
    "Mon 09:61-10:00",
    "Mon 09:00-21:00,",
  ])("%j is no hours", (text) => {
    expect(readDutyHours(text)).toBeNull();
  });
});
