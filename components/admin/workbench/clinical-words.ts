import { secondCourseGapDays } from "@/lib/domain/clinical/after-course";
import type { KnownDose } from "@/lib/domain/clinical/aid";
import { rounded } from "@/lib/domain/clinical/dose";
import type { InteractionMatch, InteractionTerm, InteractionTier } from "@/lib/domain/clinical/interactions";
import type { CourseStanding } from "@/lib/domain/clinical/supplied";
import type { KnownWeight, WeightOrigin } from "@/lib/domain/clinical/weight";
import { addDays } from "@/lib/domain/shared/calendar";
import { formatDate } from "@/lib/format/date";

export const tierWords: Readonly<Record<InteractionTier, string>> = {
  stop: "Not together",
  ask: "Ask the prescriber",
  caution: "With care",
  counsel: "Tell the patient",
};

/** The same tiers of an allergy: to the capsule, not to another medicine. */
export const allergyTierWords: Readonly<Record<InteractionTier, string>> = {
  stop: "Not with this allergy",
  ask: "Check the pack",
  caution: "With care",
  counsel: "Tell the patient",
};

const originWords: Readonly<Record<WeightOrigin, string>> = {
  prescription: "read from the prescription, of",
  answer: "answered by the customer on",
  customer: "told by the customer on",
};

/** `62.5 kg, told by the customer on 20 Nov 2026`. */
export function weightWords(weight: KnownWeight | null): string {
  if (weight === null) return "Not known";
  return `${rounded(weight.grams / 1000, 1)} kg, ${originWords[weight.origin]} ${formatDate(weight.on)}`;
}

export function doseWords(dose: KnownDose | null): string {
  if (dose === null) return "Not read yet: a pharmacist types it from the prescription";
  const amount = `${dose.capsulesPerDay} ${dose.capsulesPerDay === 1 ? "capsule" : "capsules"} a day`;
  return dose.origin === "this-prescription"
    ? `${amount}, as typed for this order`
    : `${amount}, from an earlier prescription: this one may differ`;
}

/** How the last course stands, as sentences; the gap is the EU text's. */
export function standingWords(standing: CourseStanding): string {
  if (standing.kind === "none-known")
    return "No earlier supply by this pharmacy. A course from elsewhere would not show here: ask.";
  const { lastDoseOn } = standing.course;
  const ended = `The capsules supplied would have lasted until ${formatDate(lastDoseOn)}`;
  if (standing.kind === "going-on") return `${ended}: counted as the course that goes on.`;
  const from = formatDate(addDays(lastDoseOn, secondCourseGapDays));
  if (standing.kind === "over")
    return `${ended}. A second course could begin from ${from} (${secondCourseGapDays} days): the gap is kept, and what was supplied before does not count into this course.`;
  return `${ended}, ${standing.daysSince} days ago. Ask: does the course go on, or does a second one begin? That would be possible from ${from} (${secondCourseGapDays} days without the medicine).`;
}

/** `mg/kg` for a table; what is not known is said. */
export function perKgWords(value: number | null, places = 1): string {
  return value === null ? "Not known" : `${rounded(value, places)} mg/kg`;
}

/** Why an entry of the patient's list was found. */
export function foundWords({ entry, found }: InteractionMatch<InteractionTerm>): string {
  if (found.by === "spelling") return `“${entry}” is spelt like “${found.name}”. Read it again.`;
  return `“${entry}” names “${found.name}”.`;
}
