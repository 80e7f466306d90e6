import { describe, expect, it } from "vitest";
import { formatAge, formatDate, formatDateTime, formatTime } from "@/lib/format/date";

const india = "Asia/Kolkata";
const at = (iso: string) => new Date(iso);

describe("formatDate", () => {
  it.each([
    ["2026-11-22", "22 Nov 2026"],
    ["2026-09-01", "1 Sep 2026"],
    ["2028-02-29", "29 Feb 2028"],
    ["2027-10", "Oct 2027"],
  ])("the day %s reads %s", (day, words) => {
    expect(formatDate(day)).toBe(words);
  });

  it("an instant late in the evening of London is already the next day in India", () => {
    expect(formatDate(at("2026-11-21T18:30:00Z"), india)).toBe("22 Nov 2026");
    expect(formatDate(at("2026-11-21T18:29:59Z"), india)).toBe("21 Nov 2026");
  });

  it.each(["22.11.2026", "2026-13-01", "2026-00-01", ""])("%o is no day and throws", (text) => {
    expect(() => formatDate(text)).toThrow(RangeError);
  });
});

describe("formatDateTime", () => {
  it.each([
    ["2026-11-22T08:35:00Z", india, "22 Nov 2026, 14:05 IST"],
    ["2026-11-21T18:30:00Z", india, "22 Nov 2026, 00:00 IST"],
    ["2026-07-01T12:00:00Z", "Europe/London", "1 Jul 2026, 13:00 UTC+01:00"],
    ["2026-12-01T12:00:00Z", "Europe/London", "1 Dec 2026, 12:00 UTC"],
    ["2026-12-01T12:00:30Z", "America/New_York", "1 Dec 2026, 07:00 UTC−05:00"],
    ["2026-12-01T12:00:00Z", "America/St_Johns", "1 Dec 2026, 08:30 UTC−03:30"],
  ])("%s in %s reads %s", (iso, zone, words) => {
    expect(formatDateTime(at(iso), zone)).toBe(words);
  });

  it("midnight is 00:00, never 24:00", () => {
    expect(formatTime(at("2026-11-22T00:00:00Z"), "UTC")).toBe("00:00 UTC");
  });
});

describe("formatAge", () => {
  const now = at("2026-11-22T12:00:00Z");
  it.each([
    ["2026-11-22T12:00:00Z", "under 1 min"],
    ["2026-11-22T11:59:01Z", "under 1 min"],
    ["2026-11-22T11:59:00Z", "1 min"],
    ["2026-11-22T11:00:01Z", "59 min"],
    ["2026-11-22T11:00:00Z", "1 h"],
    ["2026-11-22T08:48:00Z", "3 h 12 min"],
    ["2026-11-21T12:00:01Z", "23 h 59 min"],
    ["2026-11-21T12:00:00Z", "1 day"],
    ["2026-11-20T08:00:00Z", "2 days 4 h"],
    ["2026-11-23T12:00:00Z", "under 1 min"],
  ])("since %s: %s", (from, words) => {
    expect(formatAge(at(from), now)).toBe(words);
  });
});
