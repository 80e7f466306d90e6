import { describe, expect, test } from "vitest";
import { afterCourse, lastSupplyDayAfterTest } from "./after-course";
import { courseStanding, coursesOf, type Supply } from "./supplied";

const supply = (suppliedOn: string, change: Partial<Supply> = {}): Supply => ({
  suppliedOn,
  strengthMg: 20,
  capsules: 30,
  capsulesPerDay: 1,
  ...change,
});

describe("after the last capsule", () => {
  test("of 1 Mar 2026: a second course from 26 Apr, blood from 1 Apr, waxing from 1 Sep, pregnancy from 1 Sep in India and 1 Apr elsewhere", () => {
    const elsewhere = {
      secondCourseFrom: "2026-04-26",
      bloodDonationFrom: "2026-04-01",
      skinProceduresFrom: "2026-09-01",
      pregnancyFrom: "2026-04-01",
    };
    for (const place of ["US", "UK", "EU"] as const) expect(afterCourse("2026-03-01", place)).toEqual(elsewhere);
    expect(afterCourse("2026-03-01", "IN")).toEqual({ ...elsewhere, pregnancyFrom: "2026-09-01" });
  });

  test("a test of Monday 2 Nov 2026 lets supply until Sunday 8 Nov, its own day being the first of seven", () => {
    expect(lastSupplyDayAfterTest("2026-11-02")).toBe("2026-11-08");
  });
});

describe("courses out of supplies", () => {
  test("supplies that follow each other are one course, an early one lengthens it", () => {
    const [course, ...others] = coursesOf([supply("2026-09-28"), supply("2026-09-01")]);
    expect(others).toEqual([]);
    expect(course).toMatchObject({ firstOn: "2026-09-01", lastDoseOn: "2026-10-30", mg: 1200 });
  });

  test("a break of 56 days begins another course, one of 55 does not", () => {
    const first = supply("2026-03-01", { capsules: 1 });
    expect(coursesOf([first, supply("2026-04-25")])).toHaveLength(1);
    expect(coursesOf([first, supply("2026-04-26")])).toHaveLength(2);
  });

  test("an unknown dose is taken to last the 30 days we supply at most", () => {
    expect(coursesOf([supply("2026-09-01", { capsulesPerDay: null, capsules: 60 })])[0]?.lastDoseOn).toBe("2026-09-30");
  });

  test("today it goes on for 14 days after the last capsule, is broken until day 55, and over from day 56 on", () => {
    const courses = coursesOf([supply("2026-03-01", { capsules: 1 })]);
    const kind = (today: string) => courseStanding(courses, today).kind;
    expect(["2026-03-15", "2026-03-16", "2026-04-25", "2026-04-26"].map(kind)).toEqual([
      "going-on",
      "break",
      "break",
      "over",
    ]);
    expect(courseStanding([], "2026-03-01")).toEqual({ kind: "none-known" });
  });
});
