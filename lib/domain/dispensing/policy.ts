import { addDays, type Day } from "../shared/calendar";

/** The dated rules of one jurisdiction by which a pharmacist's approval is judged. `basis` says whether it is law or our own policy. */
export interface DispensingPolicy {
  readonly version: string;
  readonly patientAgeMin: number;
  readonly supplyDaysMax: number;
  /** Days from the date written on the prescription, that day not counted, within which it must be dispensed. */
  readonly windowDays: { readonly canBecomePregnant: number; readonly cannotBecomePregnant: number };
  readonly dosePerKgMax: number;
}

/**
 * India. Windows, the 30-day cap and the age of 12 are HOUSE policy: the Drugs Rules set no expiry and no quantity for Schedule H;
 * GSR 220(E) of 26 Mar 2020 gives 30 days to present a chronic prescription for home delivery, and the pregnancy prevention programmes
 * of the UK and EU give 7 days where the patient can become pregnant. No substitution: rule 65(11A), STATUTE.
 */
export const indiaPolicy: DispensingPolicy = {
  version: "IN-2026-11",
  patientAgeMin: 12,
  supplyDaysMax: 30,
  windowDays: { canBecomePregnant: 7, cannotBecomePregnant: 30 },
  dosePerKgMax: 2,
};

export type EffectiveCategory = "can-become-pregnant" | "cannot-become-pregnant";

/** The last day on which a prescription written on `writtenOn` may be dispensed. */
export function lastDayOf(policy: DispensingPolicy, writtenOn: Day, category: EffectiveCategory): Day {
  const { canBecomePregnant, cannotBecomePregnant } = policy.windowDays;
  return addDays(writtenOn, category === "can-become-pregnant" ? canBecomePregnant : cannotBecomePregnant);
}
