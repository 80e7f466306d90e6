import { describe, expect, test } from "vitest";
import { readDay, typedDay } from "./read-day";

const papers = { from: 2000, to: 2099 };
const births = { from: 1900, to: 2049 };

describe("a day is read as people type it, the day before the month", () => {
  test.each([
    "2026-11-25",
    "25/11/2026",
    "25-11-2026",
    "25.11.2026",
    "25 11 2026",
    " 25 / 11 / 2026 ",
    "25112026",
    "25/11/26",
    "25 Nov 2026",
    "25 November 2026",
    "25-nov-2026",
    "25nov2026",
    "25th Nov, 2026",
    "25 NOV 26",
    "２５/１１/２０２６",
  ])("%s is 25 November 2026", (typed) => expect(readDay(typed, papers)).toBe("2026-11-25"));

  test("what could be the American order is read as the Indian one", () =>
    expect(readDay("05/06/1994", births)).toBe("1994-06-05"));
});

describe("nothing is guessed", () => {
  test.each([
    "",
    "x",
    "31/02/2026",
    "29-02-2025",
    "2026-02-30",
    "00/11/2026",
    "25/13/2026",
    "11/25/2026",
    "251126",
    "2026/11/25",
    "25/11-2026",
    "25 Foo 2026",
    "25 No 2026",
    "112026-02-05",
    "25/11",
    "25/11/026",
  ])("%j is no day", (typed) => expect(readDay(typed, papers)).toBeNull());
});

test("what a field shows is read as the same day", () => {
  expect(typedDay("2026-11-25")).toBe("25/11/2026");
  expect(readDay(typedDay("1994-05-06"), births)).toBe("1994-05-06");
});

test("a year of two digits is read where one century alone fits", () => {
  expect(readDay("6/5/94", births)).toBe("1994-05-06");
  expect(readDay("6/5/08", births)).toBeNull();
  expect(readDay("6/5/08", papers)).toBe("2008-05-06");
});
