import { describe, expect, test } from "vitest";
import { courseStanding, coursesOf } from "@/lib/domain/clinical/supplied";
import { courseStatusWords, doseWords, foundWords, perKgWords, weightWords } from "./clinical-words";

const standing = (today: string) =>
  courseStanding(coursesOf([{ suppliedOn: "2026-03-01", strengthMg: 20, capsules: 1, capsulesPerDay: 1 }]), today);

describe("the words of the clinical aid", () => {
  test("a weight says how it is known, and an unknown figure is said to be unknown", () => {
    const weight = { grams: 62_500, on: "2026-11-20", origin: "customer" } as const;
    expect(weightWords(weight)).toBe("62.5 kg, stated by the customer on 20 Nov 2026");
    expect([weightWords(null), perKgWords(null)]).toEqual(["Not known", "Not known"]);
    expect(perKgWords(0)).toBe("0 mg/kg");
  });

  test("a dose of an earlier prescription is never passed off as this one's", () => {
    expect(doseWords({ capsulesPerDay: 1, origin: "earlier-prescription" })).toContain("may differ");
    expect(doseWords(null)).toContain("Not transcribed yet");
  });

  test("a break names the day from which a second course could begin, and no earlier supply is no proof of none", () => {
    expect(courseStatusWords(standing("2026-03-31"))).toMatch(/30 days ago\. Ask .* from 26 Apr 2026/);
    expect(courseStatusWords(standing("2026-04-26"))).toContain("the gap has been long enough");
    expect(courseStatusWords(standing("2026-03-02"))).toContain("continuing course");
    expect(courseStatusWords({ kind: "none-known" })).toContain("elsewhere would not show here");
  });

  test("a match says what was written and whether its spelling was guessed", () => {
    const term = { id: "x", tier: "stop", names: [], brands: [], route: "any" } as const;
    const found = { written: "doxycyclin", name: "doxycycline", by: "spelling" } as const;
    expect(foundWords({ term, entry: "Doxycyclin 100", found })).toBe(
      "“Doxycyclin 100” is spelt like “doxycycline”. Check it again.",
    );
  });
});
