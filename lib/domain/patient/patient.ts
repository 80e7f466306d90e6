import { rareWeightReasons } from "../clinical/weight";
import { ageOn, type Day, isDay } from "../shared/calendar";
import type { Reason } from "../shared/reason";
import { sameName } from "./name";

export const relationships = ["self", "in-care"] as const;
export type Relationship = (typeof relationships)[number];

export const categories = ["can-become-pregnant", "cannot-become-pregnant", "unknown"] as const;
export type Category = (typeof categories)[number];

/** Isotretinoin is not for children under 12 (SmPC; the patient leaflet of emc product 100634). */
export const patientAgeMin = 12;
export const adultAge = 18;

export interface NewPatient {
  readonly relationship: Relationship;
  readonly name: string;
  readonly birthDate: Day;
  readonly category: Category;
  readonly allergies: readonly string[];
  readonly noAllergies: boolean;
  readonly medicines: readonly string[];
  readonly noMedicines: boolean;
  readonly weightKg?: number | undefined;
  /** The weight that was said to be right although it is rare at this age. */
  readonly weightConfirmed?: number | undefined;
}

/**
 * The category every rule goes by. What a customer declares is a hint: until a pharmacist confirmed "cannot become pregnant" from the
 * prescription, the patient counts as one who can, because the harm of the other mistake cannot be undone.
 */
export function effectiveCategory(confirmed: Category | null): "can-become-pregnant" | "cannot-become-pregnant" {
  return confirmed === "cannot-become-pregnant" ? "cannot-become-pregnant" : "can-become-pregnant";
}

/** Whose account it is, as they signed up. */
export interface AccountHolder {
  readonly name: string;
  readonly birthDate: Day | null;
}

/** All that stands against adding this patient. `today` is the day in the pharmacy's zone. */
export function patientReasons(patient: NewPatient, holder: AccountHolder, today: Day): Reason[] {
  const reasons: Reason[] = [];
  // People of one letter exist, and a prescription names them so.
  if (patient.name.trim() === "") {
    reasons.push({
      code: "name-missing",
      field: "name",
    });
  }
  // A browser that fills forms in puts its owner on the child; a name alone is shared by many a parent and child.
  if (
    patient.relationship === "in-care" &&
    patient.birthDate === holder.birthDate &&
    sameName(patient.name, holder.name)
  ) {
    reasons.push({ code: "in-care-is-account-holder", field: "name" });
  }
  const ofBirthDate = birthDateReasons(patient, holder.birthDate, today);
  reasons.push(...ofBirthDate, ...(ofBirthDate.length > 0 ? [] : weightReasons(patient, today)));
  reasons.push(
    ...explicitNone("allergies", patient.allergies, patient.noAllergies),
    ...explicitNone("medicines", patient.medicines, patient.noMedicines),
  );
  return reasons;
}

function weightReasons({ weightKg, weightConfirmed, birthDate }: NewPatient, today: Day): Reason[] {
  if (weightKg === undefined) return [];
  return rareWeightReasons(weightKg, weightConfirmed ?? null, ageOn(birthDate, today), "weightConfirmed");
}

/** People in one account, and records made in a day (a new record of oneself takes the place of the earlier). Our policy. */
export const patientsMax = 20;
export const patientsMadeADayMax = 30;

export function tooManyPatients(
  { inUse, made }: { readonly inUse: number; readonly made: number },
  relationship: Relationship,
): Reason[] {
  if (made >= patientsMadeADayMax)
    return [{ code: "too-many-patients", params: { case: "today", max: patientsMadeADayMax } }];
  if (relationship === "self" || inUse < patientsMax) return [];
  return [{ code: "too-many-patients", params: { case: "account", max: patientsMax } }];
}

/** All that stands against a date of birth and whose account orders; `customerBirthDate` is the account holder's. */
export function birthDateReasons(
  patient: Pick<NewPatient, "birthDate" | "relationship">,
  customerBirthDate: Day | null,
  today: Day,
): Reason[] {
  if (!isDay(patient.birthDate) || patient.birthDate > today || patient.birthDate < "1900-01-01") {
    return [
      {
        code: "birth-date-invalid",
        field: "birthDate",
        params: { case: "patient" },
      },
    ];
  }
  const reasons: Reason[] = [];
  const age = ageOn(patient.birthDate, today);
  if (age < patientAgeMin) {
    reasons.push({
      code: "patient-under-12",
      field: "birthDate",
      params: { case: "record" },
    });
  }
  if (patient.relationship === "self" && age < adultAge) {
    reasons.push({
      code: "guardian-needed",
      field: "relationship",
      params: { case: "record" },
    });
  }
  if (
    patient.relationship === "in-care" &&
    (customerBirthDate === null || ageOn(customerBirthDate, today) < adultAge)
  ) {
    reasons.push({
      code: "guardian-under-18",
      field: "relationship",
    });
  }
  return reasons;
}

/** "None" is an answer that must be given, never assumed, and not beside a list. */
export function explicitNone(field: "allergies" | "medicines", listed: readonly string[], none: boolean): Reason[] {
  if (none && listed.length > 0) return [{ code: `${field}-contradict`, field }];
  return !none && listed.length === 0 ? [{ code: `${field}-unanswered`, field }] : [];
}

/** The same of an answer to a question about allergies or medicines. */
export function explicitNoneOfAnswer(
  of: "allergies" | "medicines",
  listed: readonly string[],
  none: boolean,
): Reason[] {
  const about = { field: "list", params: { case: of } };
  if (none && listed.length > 0) return [{ code: "list-contradict", ...about }];
  return !none && listed.length === 0 ? [{ code: "list-unanswered", ...about }] : [];
}
