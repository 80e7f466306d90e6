import { compareNames } from "../patient/name";
import type { Reason } from "../shared/reason";
import type { Transcription, TypedSoFar } from "./transcription";

/** What the pharmacist typed without seeing the first transcription. What is no number yet is compared with nothing. */
export type SecondEntry = Pick<TypedSoFar, "strengthMg" | "totalCapsules"> & Partial<TypedSoFar>;

/**
 * Where two people who read the same prescription differ, each at its field; empty = they agree. Strength and total are always read twice,
 * because a slip there is what harms; whatever else was typed twice must agree as well. Prescriber's details differ in spelling too often
 * to be held against each other.
 */
export function secondEntryReasons(
  first: Transcription,
  second: SecondEntry,
  field: (name: string) => string,
): Reason[] {
  const compared = [
    ["strengthMg", "strength", first.strengthMg, same(first.strengthMg, second.strengthMg)],
    ["totalCapsules", "total", first.totalCapsules, same(first.totalCapsules, second.totalCapsules)],
    ["slug", "medicine", first.slug, second.slug === undefined || first.slug === second.slug],
    ["writtenOn", "date", first.writtenOn, second.writtenOn === undefined || first.writtenOn === second.writtenOn],
    ["capsulesPerDay", "dose", first.capsulesPerDay, same(first.capsulesPerDay, second.capsulesPerDay)],
    ["days", "days", first.days, same(first.days, second.days)],
    ["weightKg", "weight", first.weightKg ?? 0, first.weightKg === undefined || same(first.weightKg, second.weightKg)],
    [
      "patientName",
      "patient",
      first.patientName,
      second.patientName === undefined || isOneReading(first.patientName, second.patientName),
    ],
  ] as const;
  return compared
    .filter(([, , , agrees]) => !agrees)
    .map(([name, of, read]) => ({
      code: "second-entry-differs",
      field: field(name),
      params: { of, read },
    }));
}

/** Whether two readers wrote one name. In which script they wrote it is no slip; the rules hold the first against the patient. */
const isOneReading = (first: string, second: string) => ["same", "other-script"].includes(compareNames(first, second));

const same = (first: number, second: number | null | undefined) => second == null || first === second;
