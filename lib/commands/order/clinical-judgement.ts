import "server-only";
import type { Substance } from "@/content/substances/substance";
import type { PatientRow } from "@/db/repo/patient";
import { type CourseGap, courseGap, courseGapReason, type RegisteredSupplies } from "@/lib/domain/clinical/course-gap";
import { type DoseFacts, doseReasons } from "@/lib/domain/clinical/dose-judgement";
import { heardWeights } from "@/lib/domain/clinical/heard-weights";
import { type InteractionTerm, matchInteractions } from "@/lib/domain/clinical/interactions";
import type { KnownWeight } from "@/lib/domain/clinical/weight";
import type { ApprovalReason } from "@/lib/domain/dispensing/approval";
import type { Answer } from "@/lib/domain/order/questions";
import type { FullTranscription } from "@/lib/domain/prescription/full-transcription";
import type { TypedSoFar } from "@/lib/domain/prescription/transcription";
import { ageOn, type Day } from "@/lib/domain/shared/calendar";

export interface ClinicalFacts {
  /** What is to be supplied: its lists are asked. */
  readonly substance: Pick<Substance, "interactions" | "allergies">;
  readonly patient: PatientRow;
  /** As told with this record and those it replaced. */
  readonly weights: readonly KnownWeight[];
  readonly reading: FullTranscription | null;
  readonly answers: readonly (Answer | null)[];
  readonly supplies: RegisteredSupplies;
  /** What the person takes of other strengths at the same time. */
  readonly beside: DoseFacts["beside"];
}

/**
 * Checks 10 and 14 to 16 as far as software can make them: the dose for the weight that is known, what the patient takes and what else stands
 * on the paper, allergies, the time since an earlier course. A dose that no text allows is refused; everything else a named pharmacist may
 * judge.
 */
export function clinicalReasons(
  { substance, patient, weights, reading, answers, supplies, beside }: ClinicalFacts,
  typed: TypedSoFar,
  today: Day,
): ApprovalReason[] {
  return [
    ...doseReasons(
      {
        weights: [...weights, ...heardWeights(reading, answers)],
        age: ageOn(patient.birthDate, today),
        beside,
        today,
      },
      typed,
    ),
    ...listReasons(
      matchInteractions(
        [...patient.medicines, ...(reading?.lines.slice(1).map(({ asWritten }) => asWritten) ?? [])],
        patient.noMedicines,
        substance.interactions.list,
      ),
      "interaction",
      "interaction-unresolved",
    ),
    ...listReasons(
      matchInteractions(patient.allergies, patient.noAllergies, substance.allergies),
      "allergy",
      "allergy-unresolved",
    ),
    ...gapReasons(courseGap(supplies, today)),
  ];
}

const gapReasons = (gap: CourseGap | null): ApprovalReason[] =>
  gap === null ? [] : [{ ...courseGapReason(gap), weight: "judge", rule: "course-gap" }];

function listReasons(
  found: ReturnType<typeof matchInteractions<InteractionTerm>>,
  rule: string,
  code: "interaction-unresolved" | "allergy-unresolved",
): ApprovalReason[] {
  if (found.kind !== "listed" || !found.matches.some(({ term }) => term.tier === "stop")) return [];
  return [{ code, weight: "judge", rule }];
}
