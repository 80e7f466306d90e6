import type { Reason } from "../shared/reason";
import { sameName, type Transcription, type TypedSoFar } from "./transcription";

/** What the pharmacist typed without seeing the first reading. What is no number yet is compared with nothing. */
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
    ["strengthMg", "strength", `${first.strengthMg} mg`, same(first.strengthMg, second.strengthMg)],
    ["totalCapsules", "total", `${first.totalCapsules} capsules`, same(first.totalCapsules, second.totalCapsules)],
    ["slug", "medicine", "another one", second.slug === undefined || first.slug === second.slug],
    ["writtenOn", "date", first.writtenOn, second.writtenOn === undefined || first.writtenOn === second.writtenOn],
    ["capsulesPerDay", "dose", `${first.capsulesPerDay} a day`, same(first.capsulesPerDay, second.capsulesPerDay)],
    ["days", "number of days", `${first.days}`, same(first.days, second.days)],
    [
      "patientName",
      "patient",
      `“${first.patientName}”`,
      second.patientName === undefined || sameName(first.patientName, second.patientName),
    ],
  ] as const;
  return compared
    .filter(([, , , agrees]) => !agrees)
    .map(([name, what, read]) => ({
      code: "second-entry-differs",
      field: field(name),
      message: `The first reading has another ${what}: ${read}. Look at the prescription again; whoever is wrong types it anew.`,
    }));
}

const same = (first: number, second: number | null | undefined) => second == null || first === second;
