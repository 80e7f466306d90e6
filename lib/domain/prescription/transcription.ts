import type { Day } from "../shared/calendar";

/** What the prescription says, as the pharmacist typed it. Approving means typing this. */
export interface Transcription {
  /** The date the prescriber wrote on it. */
  readonly writtenOn: Day;
  readonly patientName: string;
  /** The exact preparation: brand and strength (rule 65(11A): no other in lieu). */
  readonly slug: string;
  readonly strengthMg: number;
  readonly capsulesPerDay: number;
  readonly days: number;
  readonly totalCapsules: number;
  readonly prescriberName: string;
  readonly prescriberRegistration: string;
  readonly prescriberAddress?: string | undefined;
  readonly prescriberQualification?: string | undefined;
  readonly patientAge?: number | undefined;
  readonly patientSex?: Sex | undefined;
  readonly weightKg?: number | undefined;
}

/** The patient's sex as a prescription states it. */
export const sexes = ["female", "male", "other"] as const;
export type Sex = (typeof sexes)[number];

type Figure = "strengthMg" | "capsulesPerDay" | "days" | "totalCapsules";

/** As typed so far: a figure that is no number yet is null, and no rule judges it. Texts not typed yet are empty. */
export type TypedSoFar = Omit<Transcription, Figure> & { readonly [Name in Figure]: number | null };

/** The whole of what was typed; null while a figure is missing. */
export function wholeTranscription(typed: TypedSoFar): Transcription | null {
  const { strengthMg, capsulesPerDay, days, totalCapsules } = typed;
  if (strengthMg === null || capsulesPerDay === null || days === null || totalCapsules === null) return null;
  return { ...typed, strengthMg, capsulesPerDay, days, totalCapsules };
}
