import { describe, expect, test } from "vitest";
import { reasonWords } from "@/content/words/reasons";
import { courseGap, courseGapReason } from "./course-gap";
import type { Supply } from "./supplied";

/** Its last capsule is of 30 Sep 2026. */
const september: Supply = { suppliedOn: "2026-09-01", strengthMg: 20, capsules: 30, capsulesPerDay: 1 };
const supplies = { known: [september], possible: [] };

describe("the gap before a second course", () => {
  test.each([
    ["2026-10-14", null],
    ["2026-10-15", 15],
    ["2026-11-24", 55],
    ["2026-11-25", null],
  ])("on %s is %s days: asked about from the 15th to the 55th, neither before nor after", (today, days) => {
    expect(courseGap(supplies, today)?.daysSince ?? null).toBe(days);
  });

  test("of somebody of whom nothing was supplied is not known, and not said", () => {
    expect(courseGap({ known: [], possible: [] }, "2026-11-24")).toBeNull();
  });

  test("of an unknown dose is counted from thirty days, so that it is asked about too long rather than too short", () => {
    const unknown = { ...september, capsules: 90, capsulesPerDay: null };
    expect(courseGap({ known: [unknown], possible: [] }, "2026-11-24")?.daysSince).toBe(55);
  });

  test("that only another account's patient has is asked about, and said to be possibly another's", () => {
    const gap = courseGap({ known: [], possible: [september] }, "2026-11-24");
    expect(gap).toEqual({ daysSince: 55, isPossiblyAnother: true });
    expect(gap && reasonWords(courseGapReason(gap))).toContain("through another account");
  });

  test("that this account has stays asked about, whatever another account's patient had since", () => {
    const since = { ...september, suppliedOn: "2026-11-10" };
    expect(courseGap({ known: [september], possible: [since] }, "2026-11-24")).toMatchObject({
      daysSince: 55,
      isPossiblyAnother: false,
    });
  });
});
