import { describe, expect, test } from "vitest";
import { callReasons, namedInstant } from "./call";

const now = new Date("2026-11-25T09:00:00Z");
const call = { calledAt: now, reached: true, outcome: "confirmed", readBack: "done" } as const;
const codes = (change: Partial<Parameters<typeof callReasons>[0]>) =>
  callReasons({ ...call, ...change }, now).map(({ code }) => code);
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

describe("a call to the prescriber", () => {
  test("a form's wall clock is read where the pharmacy stands, an instant as it is, anything else as nothing", () => {
    expect(namedInstant("Asia/Kolkata", "2026-11-25T14:05")?.toISOString()).toBe("2026-11-25T08:35:00.000Z");
    expect(namedInstant("Asia/Kolkata", "2026-11-25T14:05:00Z")?.toISOString()).toBe("2026-11-25T14:05:00.000Z");
    for (const text of ["", "yesterday", "2026-02-30T10:00", "2026-11-25"])
      expect(namedInstant("Asia/Kolkata", text)).toBeNull();
  });

  test("is entered from the moment it was made until 72 hours later", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ calledAt: hoursAgo(72) })).toEqual([]);
    expect(codes({ calledAt: hoursAgo(72.001) })).toEqual(["call-too-old"]);
    expect(codes({ calledAt: hoursAgo(-0.001) })).toEqual(["call-in-future"]);
    expect(codes({ calledAt: null })).toEqual(["call-time-invalid"]);
  });

  test("that reached nobody confirmed nothing and read nothing back, and each is said", () => {
    expect(codes({ reached: false })).toEqual(["outcome-needs-answer", "read-back-to-nobody"]);
    expect(codes({ reached: false, outcome: "no-answer", readBack: "nothing-to-read-back" })).toEqual([]);
  });

  test("that reached somebody had an answer", () => {
    expect(codes({ outcome: "no-answer" })).toEqual(["outcome-contradicts"]);
  });
});
