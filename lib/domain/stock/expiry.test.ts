import { describe, expect, test } from "vitest";
import { type ExpiryFault, isExpiryOf, readExpiry } from "./expiry";

const today = "2026-11-30";
const read = (printed: string) => {
  const found = readExpiry(printed, today);
  return found.ok ? [found.value.lastDay, found.value.names] : found.error;
};

describe("an expiry is read as packs print it", () => {
  test.each([
    "2027-07",
    "2027/07",
    "07/2027",
    "7/2027",
    "07-2027",
    "07.2027",
    "07 / 2027",
    "07/27",
    "7/27",
    "JUL 27",
    "JUL-27",
    "Jul.27",
    "JUL27",
    "JUL 2027",
    "JULY 2027",
    "2027 JUL",
    "EXP 07/2027",
    "EXP.07/2027",
    "Exp. date: 07/27",
    "EXPIRY JUL 2027",
    "use before JUL 2027",
    " 07/2027 ",
    "\uff10\uff17/\uff12\uff10\uff12\uff17",
  ])("%s is the last day of July 2027", (printed) => {
    expect(read(printed)).toEqual(["2027-07-31", "month"]);
  });

  test.each([
    "31/07/2027",
    "31-07-2027",
    "31.07.2027",
    "2027-07-31",
    "31 JUL 2027",
    "31JUL2027",
    "JUL 31 2027",
    "EXP 31/07/2027",
  ])("%s is that day", (printed) => {
    expect(read(printed)).toEqual(["2027-07-31", "day"]);
  });

  test("a month ends when it ends, and the same day and month cannot change places", () => {
    expect(read("02/2028")).toEqual(["2028-02-29", "month"]);
    expect(read("SEPT 2027")).toEqual(["2027-09-30", "month"]);
    expect(read("07/07/2027")).toEqual(["2027-07-07", "day"]);
  });
});

test.each<[ExpiryFault, readonly string[]]>([
  ["ambiguous", ["05/07/2027", "7/5/2027", "31/07/27", "31 JUL 27", "27/07", "27 JUL"]],
  [
    "unreadable",
    [
      "",
      "soon",
      "next summer",
      "EXP",
      "13/2027",
      "00/2027",
      "30/02/2027",
      "2027",
      "072027",
      "JUG 27",
      "MA 27",
      "07/027",
      "07/2027/1",
      "1/7",
      "0000-07",
    ],
  ],
  ["too-far", ["2128-07", "07/2128", "12/2032", "07/99", "JUL 2099"]],
  ["long-past", ["10/2020", "JAN 1999"]],
])("%s is said, and nothing is guessed", (fault, all) => {
  for (const printed of all) expect(read(printed), printed).toBe(fault);
});

test("six years either way are read to the day", () => {
  expect(read("30/11/2032")).toEqual(["2032-11-30", "day"]);
  expect(read("01 DEC 2032")).toBe("too-far");
  expect(read("30/11/2020")).toEqual(["2020-11-30", "day"]);
  expect(read("29/11/2020")).toBe("long-past");
});

test("a printed month fits a batch booked with any day of it, a printed day only its own", () => {
  const fits = (printed: string, booked: string) => {
    const found = readExpiry(printed, today);
    return found.ok && isExpiryOf(found.value, booked);
  };
  expect(fits("07/2027", "2027-07-31")).toBe(true);
  expect(fits("07/2027", "2027-07-15")).toBe(true);
  expect(fits("15/07/2027", "2027-07-31")).toBe(false);
  expect(fits("15/07/2027", "2027-07-15")).toBe(true);
  expect(fits("08/2027", "2027-07-31")).toBe(false);
});
