import { t } from "@/content/words/t";
import { secondCourseGapDays } from "@/lib/domain/clinical/after-course";
import type { KnownDose } from "@/lib/domain/clinical/aid";
import { rounded } from "@/lib/domain/clinical/dose";
import type { InteractionMatch, InteractionTerm, InteractionTier } from "@/lib/domain/clinical/interactions";
import type { CourseStanding } from "@/lib/domain/clinical/supplied";
import type { KnownWeight } from "@/lib/domain/clinical/weight";
import { addDays } from "@/lib/domain/shared/calendar";
import { formatDate } from "@/lib/format/date";

export const tierWords: Readonly<Record<InteractionTier, string>> = {
  stop: t("benchPatient.gradeNever"),
  ask: t("benchPatient.gradeAsk"),
  caution: t("benchPatient.gradeCare"),
  counsel: t("benchPatient.gradeTell"),
};

/** The same tiers of an allergy: to the capsule, not to another medicine. */
export const allergyTierWords: Readonly<Record<InteractionTier, string>> = {
  stop: t("benchPatient.allergyNever"),
  ask: t("benchPatient.allergyCheckPack"),
  caution: t("benchPatient.gradeCare"),
  counsel: t("benchPatient.gradeTell"),
};

/** `62.5 kg, told by the customer on 20 Nov 2026`. */
export function weightWords(weight: KnownWeight | null): string {
  if (weight === null) return t("benchPatient.notKnown");
  return t(`benchPatient.weightFrom.${weight.origin}`, {
    grams: rounded(weight.grams / 1000, 1),
    on: formatDate(weight.on),
  });
}

export function doseWords(dose: KnownDose | null): string {
  if (dose === null) return t("benchPatient.doseNotTranscribed");
  const amount = t("benchPatient.dosePerDay", { capsulesPerDay: dose.capsulesPerDay });
  return dose.origin === "this-prescription"
    ? t("benchPatient.doseAsTranscribed", { amount })
    : t("benchPatient.doseFromEarlier", { amount });
}

/** How the last course stands, as sentences; the gap is the EU text's. */
export function courseStatusWords(standing: CourseStanding): string {
  if (standing.kind === "none-known") return t("benchPatient.gapNoSupply");
  const { lastDoseOn } = standing.course;
  const ended = t("benchPatient.gapEnded", { lastDoseOn: formatDate(lastDoseOn) });
  if (standing.kind === "going-on") return t("benchPatient.gapSameCourse", { ended });
  const from = formatDate(addDays(lastDoseOn, secondCourseGapDays));
  if (standing.kind === "over") return t("benchPatient.gapSecondCourse", { ended, from, secondCourseGapDays });
  return t("benchPatient.gapAsk", { ended, daysSince: standing.daysSince, from, secondCourseGapDays });
}

/** `mg/kg` for a table; what is not known is said. */
export function perKgWords(value: number | null, places = 1): string {
  return value === null
    ? t("benchPatient.notKnown")
    : t("benchPatient.mgPerKgValue", { value: rounded(value, places) });
}

/** Why an entry of the patient's list was found. */
export function foundWords({ entry, found }: InteractionMatch<InteractionTerm>): string {
  if (found.by === "spelling") return t("benchPatient.speltLike", { entry, name: found.name });
  return t("benchPatient.names", { entry, name: found.name });
}
