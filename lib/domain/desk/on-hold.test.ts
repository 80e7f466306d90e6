import { describe, expect, test } from "vitest";
import { orderStates } from "../order/machine";
import {
  isOnHold,
  lookAgainInstant,
  type OnHoldWish,
  onHoldReasons,
  startOfDay,
  waitsAgainFrom,
  waitsForStaff,
} from "./on-hold";

const now = new Date("2026-11-25T06:00:00Z");
const wish = { code: "prescriber", words: null, lookAgainOn: null, lookAgainAt: null } as const;
const codes = (change: Partial<OnHoldWish>) =>
  onHoldReasons({ ...wish, ...change }, "Asia/Kolkata", now).map(({ code }) => code);

describe("putting on hold", () => {
  test("an order comes back by itself at the instant it was to be looked at again", () => {
    const until = new Date("2026-11-26T18:30:00Z");
    expect(isOnHold({ setAsideAt: now, setAsideUntil: until }, new Date(until.getTime() - 1))).toBe(true);
    expect(isOnHold({ setAsideAt: now, setAsideUntil: until }, until)).toBe(false);
    expect(isOnHold({ setAsideAt: now, setAsideUntil: null }, until)).toBe(true);
    expect(isOnHold({ setAsideAt: null, setAsideUntil: null }, now)).toBe(false);
  });

  test("an order stands in the lists again on its day, or a day before its deadline when that is sooner", () => {
    const until = new Date("2026-11-29T18:30:00Z");
    const at = (deadline: string | null) => waitsAgainFrom(until, deadline === null ? null : new Date(deadline));
    expect(at(null)).toEqual(until);
    expect(at("2026-12-20T00:00:00Z")).toEqual(until);
    expect(at("2026-11-28T06:00:00Z")).toEqual(new Date("2026-11-27T06:00:00Z"));
    expect(at("2026-11-25T07:00:00Z").getTime()).toBeLessThan(now.getTime());
  });

  test("a day begins at midnight where the pharmacy stands", () => {
    expect(startOfDay("Asia/Kolkata", "2026-11-27").toISOString()).toBe("2026-11-26T18:30:00.000Z");
  });

  test("“other” must be said in words; a coded reason need not", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ code: "other" })).toEqual(["words-missing"]);
    expect(codes({ code: "other", words: "Waiting for the landlord" })).toEqual([]);
  });

  test("the day lies from tomorrow to 30 days ahead", () => {
    expect(codes({ lookAgainOn: "2026-11-25" })).toEqual(["day-out-of-range"]);
    expect(codes({ lookAgainOn: "2026-11-26" })).toEqual([]);
    expect(codes({ lookAgainOn: "2026-12-25" })).toEqual([]);
    expect(codes({ lookAgainOn: "2026-12-26" })).toEqual(["day-out-of-range"]);
    expect(codes({ lookAgainOn: "2026-02-30" })).toEqual(["day-invalid"]);
  });

  test("with a time the day may be today, if the time has not passed; a time needs a day", () => {
    const at = (lookAgainOn: string | null, lookAgainAt: string) => codes({ lookAgainOn, lookAgainAt });
    // It is 11:30 where the pharmacy stands.
    expect(at("2026-11-25", "11:31")).toEqual([]);
    expect(at("2026-11-25", "11:30")).toEqual(["time-past"]);
    expect(at("2026-11-26", "00:00")).toEqual([]);
    expect(at("2026-11-24", "23:00")).toEqual(["day-out-of-range"]);
    expect(at("2026-12-25", "23:59")).toEqual([]);
    expect(at("2026-12-26", "00:00")).toEqual(["day-out-of-range"]);
    expect(at(null, "15:30")).toEqual(["day-missing"]);
    for (const time of ["25:00", "3 pm", "15.30", "+1:00"])
      expect(at("2026-11-26", time), time).toEqual(["time-invalid"]);
    expect(lookAgainInstant("Asia/Kolkata", "2026-11-26", "15:30")?.toISOString()).toBe("2026-11-26T10:00:00.000Z");
    expect(lookAgainInstant("Asia/Kolkata", "2026-11-26", null)).toEqual(startOfDay("Asia/Kolkata", "2026-11-26"));
  });

  test("all that is missing is said at once", () => {
    expect(codes({ code: "other", lookAgainOn: "2020-01-01" })).toEqual(["words-missing", "day-out-of-range"]);
  });

  test("an order that waits for none of the staff cannot be claimed", () => {
    expect(orderStates.filter((state) => !waitsForStaff(state))).toEqual([
      "awaiting-payment",
      "approved",
      "handed-over",
      "declined",
      "cancelled",
      "payment-expired",
    ]);
  });
});
