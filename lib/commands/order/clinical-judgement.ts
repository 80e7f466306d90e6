import "server-only";
import { allergyList } from "@/content/allergies";
import { interactionList } from "@/content/interactions";
import { t } from "@/content/words/answers";
import type { PatientRow } from "@/db/store/patients";
import { type CourseGap, courseGap, courseGapWords, type RegisteredSupplies } from "@/lib/domain/clinical/course-gap";
import { exceedsPerKg, highestDailyMgPerKg, mgPerDay, usualDailyMgPerKgMax } from "@/lib/domain/clinical/dose";
import { heardWeights } from "@/lib/domain/clinical/heard-weights";
import { type InteractionTerm, matchInteractions } from "@/lib/domain/clinical/interactions";
import { type KnownWeight, toldWeight, weightToReckonBy } from "@/lib/domain/clinical/weight";
import type { ApprovalReason } from "@/lib/domain/dispensing/approval";
import type { Answer } from "@/lib/domain/order/questions";
import type { Reading } from "@/lib/domain/prescription/reading";
import type { TypedSoFar } from "@/lib/domain/prescription/transcription";
import type { Day } from "@/lib/domain/shared/calendar";

export interface ClinicalFacts {
  readonly patient: PatientRow;
  readonly reading: Reading | null;
  readonly answers: readonly (Answer | null)[];
  readonly supplies: RegisteredSupplies;
}

const field = "transcription.capsulesPerDay";

/**
 * Checks 10 and 14 to 16 as far as software can make them: the dose for the weight that is known, what the patient takes and what else stands
 * on the paper, allergies, the time since an earlier course. Above 2 mg/kg a day is refused (the highest dose of the US label); everything else a named pharmacist may judge. An
 * unknown weight finds nothing here: the check itself asks for it.
 */
export function clinicalReasons(
  { patient, reading, answers, supplies }: ClinicalFacts,
  typed: TypedSoFar,
  today: Day,
): ApprovalReason[] {
  return [
    ...doseReasons(weightToReckonBy([...toldWeight(patient), ...heardWeights(reading, answers)], today), typed),
    ...listReasons(
      matchInteractions(
        [...patient.medicines, ...(reading?.lines.slice(1).map(({ asWritten }) => asWritten) ?? [])],
        patient.noMedicines,
        interactionList,
      ),
      "interaction",
      "interaction-unresolved",
      t("aMedicineThatThePatient"),
    ),
    ...listReasons(
      matchInteractions(patient.allergies, patient.noAllergies, allergyList),
      "allergy",
      "allergy-unresolved",
      t("thePatientIsAllergic"),
    ),
    ...gapReasons(courseGap(supplies, today)),
  ];
}

const gapReasons = (gap: CourseGap | null): ApprovalReason[] =>
  gap === null ? [] : [{ code: "course-gap-short", weight: "judge", rule: "course-gap", message: courseGapWords(gap) }];

function doseReasons(weight: KnownWeight | null, { strengthMg, capsulesPerDay }: TypedSoFar): ApprovalReason[] {
  if (weight === null || strengthMg === null || capsulesPerDay === null) return [];
  const daily = mgPerDay(strengthMg, capsulesPerDay);
  if (exceedsPerKg(daily, weight.grams, highestDailyMgPerKg))
    return [
      {
        code: "dose-unsafe",
        field,
        weight: "refuse",
        message: t("doseAbove2MgPerKg", { daily: doseWords(daily, weight) }),
      },
    ];
  if (!exceedsPerKg(daily, weight.grams, usualDailyMgPerKgMax)) return [];
  const message = t("doseAbove1MgPerKg", { daily: doseWords(daily, weight) });
  return [{ code: "dose-above-usual", field, weight: "judge", rule: "dose-per-kg", message }];
}

const doseWords = (daily: number, { grams }: KnownWeight) => t("doseByWeight", { daily, grams: grams / 1000 });

function listReasons(
  found: ReturnType<typeof matchInteractions<InteractionTerm>>,
  rule: string,
  code: string,
  what: string,
): ApprovalReason[] {
  if (found.kind !== "listed" || !found.matches.some(({ term }) => term.tier === "stop")) return [];
  return [{ code, weight: "judge", rule, message: t("settleItWithThePrescriber", { what }) }];
}
