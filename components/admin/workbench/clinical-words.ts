import { t } from "@/content/words/bench-patient";
import { secondCourseGapDays } from "@/lib/domain/clinical/after-course";
import type { KnownDose } from "@/lib/domain/clinical/aid";
import { rounded } from "@/lib/domain/clinical/dose";
import type { InteractionMatch, InteractionTerm, InteractionTier } from "@/lib/domain/clinical/interactions";
import type { CourseStanding } from "@/lib/domain/clinical/supplied";
import type { KnownWeight, WeightOrigin } from "@/lib/domain/clinical/weight";
import { addDays } from "@/lib/domain/shared/calendar";
import { formatDate } from "@/lib/format/date";

export const tierWords: Readonly<Record<InteractionTier, string>> = {
  stop: t("notTogether"),
  ask: t("askThePrescriber"),
  caution: t("withCare"),
  counsel: t("tellThePatient"),
};

/** The same tiers of an allergy: to the capsule, not to another medicine. */
export const allergyTierWords: Readonly<Record<InteractionTier, string>> = {
  stop: t("notWithThisAllergy"),
  ask: t("checkThePack"),
  caution: t("withCare"),
  counsel: t("tellThePatient"),
};

const originWords: Readonly<Record<WeightOrigin, string>> = {
  prescription: t("readFromThePrescriptionOf"),
  answer: t("answeredByTheCustomerOn"),
  customer: t("toldByTheCustomerOn"),
};

/** `62.5 kg, told by the customer on 20 Nov 2026`. */
export function weightWords(weight: KnownWeight | null): string {
  if (weight === null) return t("notKnown");
  return t("gramsKgOriginOn", {
    grams: rounded(weight.grams / 1000, 1),
    origin: originWords[weight.origin],
    on: formatDate(weight.on),
  });
}

export function doseWords(dose: KnownDose | null): string {
  if (dose === null) return t("notReadYet");
  const amount = t("capsulesPerDayCapsulesADay", { capsulesPerDay: dose.capsulesPerDay });
  return dose.origin === "this-prescription"
    ? t("amountAsTypedForThisOrder", { amount })
    : t("amountFromAnEarlierPrescription", { amount });
}

/** How the last course stands, as sentences; the gap is the EU text's. */
export function courseStatusWords(standing: CourseStanding): string {
  if (standing.kind === "none-known") return t("noEarlierSupplyByThisPharmacy");
  const { lastDoseOn } = standing.course;
  const ended = t("theCapsulesSuppliedWouldHaveLasted", { lastDoseOn: formatDate(lastDoseOn) });
  if (standing.kind === "going-on") return t("endedCountedAsTheCourseThatGoes", { ended });
  const from = formatDate(addDays(lastDoseOn, secondCourseGapDays));
  if (standing.kind === "over") return t("endedASecondCourseCouldBegin", { ended, from, secondCourseGapDays });
  return t("endedDaysSinceDaysAgo", { ended, daysSince: standing.daysSince, from, secondCourseGapDays });
}

/** `mg/kg` for a table; what is not known is said. */
export function perKgWords(value: number | null, places = 1): string {
  return value === null ? t("notKnown") : t("valueMgKg", { value: rounded(value, places) });
}

/** Why an entry of the patient's list was found. */
export function foundWords({ entry, found }: InteractionMatch<InteractionTerm>): string {
  if (found.by === "spelling") return t("entryIsSpeltLikeName", { entry, name: found.name });
  return t("entryNamesName", { entry, name: found.name });
}
