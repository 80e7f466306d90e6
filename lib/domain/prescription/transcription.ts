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
}

type Figure = "strengthMg" | "capsulesPerDay" | "days" | "totalCapsules";

/** As typed so far: a figure that is no number yet is null, and no rule judges it. Texts not typed yet are empty. */
export type TypedSoFar = Omit<Transcription, Figure> & { readonly [Name in Figure]: number | null };

/** The whole of what was typed; null while a figure is missing. */
export function wholeTranscription(typed: TypedSoFar): Transcription | null {
  const { strengthMg, capsulesPerDay, days, totalCapsules } = typed;
  if (strengthMg === null || capsulesPerDay === null || days === null || totalCapsules === null) return null;
  return { ...typed, strengthMg, capsulesPerDay, days, totalCapsules };
}

/**
 * Whether two names are one person's as far as spelling goes: case, accents, dots, titles and the order of parts do not matter.
 * A missing part or an initial does: that is for the pharmacist to clarify.
 */
export function sameName(left: string, right: string): boolean {
  const a = nameParts(left);
  return a.length > 0 && a.join(" ") === nameParts(right).join(" ");
}

// prefixes that registers and patients add or leave out at will
const titles = new Set(["mr", "mrs", "ms", "miss", "dr", "shri", "smt", "kumari", "master", "baby"]);

function nameParts(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, (mark) => (mark >= "\u0300" && mark <= "\u036f" ? "" : mark))
    .toLowerCase()
    .split(/[\s.,'’-]+/u)
    .filter((part) => part !== "" && !titles.has(part))
    .sort();
}
