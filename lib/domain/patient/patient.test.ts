import { describe, expect, test } from "vitest";
import { aPatient } from "@/lib/fixtures/patient";
import { effectiveCategory, type NewPatient, patientReasons } from "./patient";

const self: NewPatient = aPatient({ birthDate: "1996-03-04" });
const codes = (change: Partial<NewPatient>, customerBirthDate: string | null = "1996-03-04") =>
  patientReasons({ ...self, ...change }, { name: "Asha Rao", birthDate: customerBirthDate }, "2026-11-23").map(
    ({ code }) => code,
  );

describe("adding a patient", () => {
  test("a complete adult record is taken", () => {
    expect(codes({})).toEqual([]);
  });

  test("a name of one letter is a name", () => {
    expect(codes({ name: "R" })).toEqual([]);
  });

  test("who fills in their own name and birth date for a patient in their care is asked which they mean", () => {
    expect(codes({ relationship: "in-care" })).toEqual(["in-care-is-account-holder"]);
    expect(codes({ relationship: "in-care", name: "Meera Rao" })).toEqual([]); // A twin.
    expect(codes({ relationship: "in-care", birthDate: "1996-03-05" })).toEqual([]); // A parent's name again.
  });

  test("a guardian of 18 may add a patient of 12, not one of 11", () => {
    expect(codes({ relationship: "in-care", birthDate: "2014-11-23" })).toEqual([]);
    expect(codes({ relationship: "in-care", birthDate: "2014-11-24" })).toEqual(["patient-under-12"]);
  });

  test.each<[string, Partial<NewPatient>, string[]]>([
    ["of 154 kg at 12 years", { birthDate: "2014-11-23", weightKg: 154 }, ["weight-unusual"]],
    ["of 154 kg at 30 years", { weightKg: 154 }, []],
    ["of 240 kg at 30 years", { weightKg: 240 }, ["weight-unusual"]],
    ["of 240 kg that was said to be right", { weightKg: 240, weightConfirmed: 240 }, []],
    ["of 230 kg after 240 kg was said to be right", { weightKg: 230, weightConfirmed: 240 }, ["weight-unusual"]],
  ])("somebody %s is asked about what is rare at their age, and believed", (_who, change, expected) => {
    expect(codes({ relationship: "in-care", name: "Meera Rao", ...change })).toEqual(expected);
  });

  test.each<[string, Partial<NewPatient>, string | null, string]>([
    ["a minor for themselves", { birthDate: "2010-01-01" }, "2010-01-01", "guardian-needed"],
    [
      "someone in care of a minor",
      { relationship: "in-care", birthDate: "2012-01-01" },
      "2010-01-01",
      "guardian-under-18",
    ],
    [
      "someone in care of an account without a birth date",
      { relationship: "in-care", birthDate: "2012-01-01" },
      null,
      "guardian-under-18",
    ],
    ["no name", { name: " " }, "1990-01-01", "name-missing"],
    ["a birth date in the future", { birthDate: "2027-01-01" }, "1990-01-01", "birth-date-invalid"],
    ["no answer about allergies", { noAllergies: false }, "1990-01-01", "allergies-unanswered"],
    ["an allergy and none at once", { allergies: ["soya"] }, "1990-01-01", "allergies-contradict"],
    ["no answer about medicines", { noMedicines: false }, "1990-01-01", "medicines-unanswered"],
  ])("%s is refused", (_what, change, customerBirthDate, code) => {
    expect(codes(change, customerBirthDate)).toContain(code);
  });

  test("until a pharmacist confirmed otherwise, a patient counts as one who can become pregnant", () => {
    expect(effectiveCategory(null)).toBe("can-become-pregnant");
    expect(effectiveCategory("unknown")).toBe("can-become-pregnant");
    expect(effectiveCategory("cannot-become-pregnant")).toBe("cannot-become-pregnant");
  });
});
