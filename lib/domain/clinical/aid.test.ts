import { describe, expect, test } from "vitest";
import { type AidFacts, clinicalAid } from "./aid";
import type { Supply } from "./supplied";

const today = "2026-11-25";
const supply = (suppliedOn: string, change: Partial<Supply> = {}): Supply => ({
  suppliedOn,
  strengthMg: 20,
  capsules: 60,
  capsulesPerDay: 2,
  ...change,
});
const facts = (change: Partial<AidFacts> = {}): AidFacts => ({
  today,
  age: 24,
  besideMg: 0,
  weights: [{ grams: 60_000, on: "2026-11-20", origin: "customer" }],
  dose: { capsulesPerDay: 2, origin: "this-prescription" },
  order: { strengthMg: 20, capsules: 60 },
  supplies: [supply("2026-09-26"), supply("2026-10-26")],
  possibleSupplies: [],
  place: "IN",
  ...change,
});

describe("the clinical aid", () => {
  test("adds what was supplied to what is asked for, and says when 120 and 150 mg/kg come at this dose", () => {
    const { known, withPossible } = clinicalAid(facts());
    expect(known).toMatchObject({ toDateMg: 2400, toDatePerKg: 40, withOrderMg: 3600, withOrderPerKg: 60 });
    expect(known?.flags).toEqual([]);
    expect(known?.projection?.low).toMatchObject({ day: 180, daysMore: 120 });
    expect(known?.line).toEqual([
      { day: 0, mgPerKg: 0 },
      { day: 30, mgPerKg: 20 },
      { day: 30, mgPerKg: 20 },
      { day: 60, mgPerKg: 40 },
    ]);
    expect(withPossible).toBeNull();
  });

  test("at 50 kg, 20 mg beside 40 mg of the same paper is 1.2 mg/kg together, and asked about", () => {
    const weights = [{ grams: 50_000, on: "2026-11-20", origin: "prescription" as const }];
    const dose = { capsulesPerDay: 1, origin: "this-prescription" as const };
    const { doses, known } = clinicalAid(facts({ weights, dose, besideMg: 40, supplies: [] }));
    expect(doses[0]).toMatchObject({ mgPerDay: 60, besideMg: 40, mgPerKg: 1.2, isPrescribed: true });
    expect(doses[0]?.flags).toMatchObject([{ code: "dose-above-usual", level: "clarify" }]);
    expect(known?.flags).toMatchObject([{ code: "dose-above-usual", level: "clarify" }]);
  });

  test("without a weight nothing is calculated by weight, and nothing unknown counts as zero", () => {
    const { weight, doses, known } = clinicalAid(facts({ weights: [] }));
    expect(weight).toBeNull();
    expect(doses.map(({ mgPerKg }) => mgPerKg)).toEqual([null, null, null, null]);
    expect(known).toMatchObject({ toDateMg: 2400, toDatePerKg: null, projection: null, line: [] });
    expect(known?.flags.map(({ code }) => code)).toEqual(["weight-missing"]);
  });

  test("supplies that could not be read give no total at all, rather than one that is too small", () => {
    const aid = clinicalAid(facts({ supplies: null, possibleSupplies: [supply("2026-10-26")] }));
    expect([aid.known, aid.withPossible]).toEqual([null, null]);
    expect(aid.doses.find(({ isPrescribed }) => isPrescribed)?.mgPerDay).toBe(40);
  });

  test("supplies of a person who is possibly the same give a second calculation and never change the first", () => {
    const { known, withPossible } = clinicalAid(facts({ possibleSupplies: [supply("2026-10-01")] }));
    expect(known?.toDateMg).toBe(2400);
    expect(withPossible?.toDateMg).toBe(3600);
  });

  test("a course that ended 8 weeks ago does not count into the new one", () => {
    const { known } = clinicalAid(facts({ supplies: [supply("2026-08-01")] }));
    expect(known).toMatchObject({ standing: { kind: "over" }, toDateMg: 0, withOrderMg: 1200 });
  });

  test("an unknown dose is shown as every dose it could be, none of them marked", () => {
    const { doses, known } = clinicalAid(facts({ dose: null }));
    expect(doses.map(({ lastsDays, isPrescribed }) => [lastsDays, isPrescribed])).toEqual([
      [60, false],
      [30, false],
      [20, false],
      [15, false],
    ]);
    expect(doses.at(-1)?.flags.map(({ code }) => code)).toEqual(["dose-above-usual"]);
    expect(known?.projection).toBeNull();
  });

  test("new capsules begin when the ones in hand are used up", () => {
    const { known } = clinicalAid(facts({ supplies: [supply("2026-11-15")] }));
    expect(known?.projection?.low?.day).toBe(180);
    expect(known?.after).toMatchObject({ lastDoseOn: "2027-01-13", pregnancyFrom: "2027-07-13" });
  });

  test("what may begin when is told as if this order were the last, and not at all without a dose", () => {
    const after = { lastDoseOn: "2026-12-24", secondCourseFrom: "2027-02-18", bloodDonationFrom: "2027-01-24" };
    expect(clinicalAid(facts({ supplies: [] })).known?.after).toMatchObject(after);
    expect(clinicalAid(facts({ dose: null })).known?.after).toBeNull();
  });
});
