import type { Day } from "../shared/calendar";
import type { Reason } from "../shared/reason";
import { sameName } from "./name";
import { birthDateReasons, type Relationship } from "./patient";

/** Who a patient is: the name and date of birth by which a prescription is held against them, and whose account orders. */
export interface Identity {
  readonly name: string;
  readonly birthDate: Day;
  readonly relationship: Relationship;
}

export const identityFields = ["name", "birthDate", "relationship"] as const;
export type IdentityField = (typeof identityFields)[number];

/** In which fields an answer differs from a record. Names that spelling alone tells apart are the same (`sameName`). */
export function identityDifferences(record: Identity, said: Identity): IdentityField[] {
  return identityFields.filter((field) =>
    field === "name" ? !sameName(record.name, said.name) : record[field] !== said[field],
  );
}

/**
 * All that stands against making what a customer said the patient's record; empty = a pharmacist may. That the patient is under 12 is no
 * reason: then the record must say so, and the rules of the approval refuse. `customerBirthDate` is the account holder's.
 */
export function acceptReasons(record: Identity, said: Identity, customerBirthDate: Day | null, today: Day): Reason[] {
  if (identityDifferences(record, said).length === 0) return [{ code: "identity-same" }];
  return birthDateReasons(said, customerBirthDate, today)
    .filter(({ code }) => code !== "patient-under-12")
    .map(({ field, ...reason }) => reason);
}
