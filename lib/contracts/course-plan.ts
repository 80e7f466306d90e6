import { t } from "@/content/words/t";
import type { PlanAsked, TakenCapsules } from "@/lib/domain/clinical/plan";

/** The planner's address: `/tools/course-planner?weight=60&strength=20&perDay=2&days=105&taken40=100`. */

/** Packs as this shop sells them. */
export const planPackCapsules = 10;

const bounds = {
  weightKg: { min: 20, max: 300 },
  capsulesPerDay: { min: 0.5, max: 10 },
  days: { min: 0, max: 730 },
  taken: { min: 0, max: 2000 },
} as const;

export interface PlanReason {
  readonly code: "plan-misfit";
  readonly field: string;
  readonly message: string;
}

export interface PlanRead {
  /** What was typed, as it was typed but cut to what a field holds; shown again in the form. */
  readonly typed: (field: string) => string | undefined;
  /** Null for an address that asks nothing, or one that cannot be reckoned with. */
  readonly asked: PlanAsked | null;
  /** Everything that is in the way, each at its field. */
  readonly reasons: readonly PlanReason[];
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

export const takenField = (strengthMg: number) => `taken${strengthMg}`;

/** Reads what is asked of the planner out of an address. Never fails: what cannot be read is named at its field. `strengths` in mg. */
export function readPlan(search: Search, strengths: readonly number[]): PlanRead {
  const typed = (field: string) => {
    const value = search[field];
    const text = (typeof value === "string" ? value : value?.[0])?.trim().slice(0, 20);
    return text === "" ? undefined : text;
  };
  const fields = ["weight", "strength", "perDay", "days", ...strengths.map(takenField)];
  if (fields.every((field) => typed(field) === undefined)) return { typed, asked: null, reasons: [] };

  const reasons: PlanReason[] = [];
  const wrong = (field: string, message: string): number => {
    reasons.push({ code: "plan-misfit", field, message });
    return 0;
  };
  const weight = numberIn(typed("weight"), bounds.weightKg, 1);
  const weightGrams = weight === null ? wrong("weight", t("fieldFaults.weightInvalid")) : Math.round(weight * 1000);
  const strength = strengths.find((one) => String(one) === typed("strength"));
  const strengthMg = strength ?? wrong("strength", t("fieldFaults.strengthMissing"));
  const perDay = numberIn(typed("perDay"), bounds.capsulesPerDay, 1);
  const capsulesPerDay =
    perDay === null || !Number.isInteger(perDay * 2) ? wrong("perDay", t("fieldFaults.capsulesPerDayInvalid")) : perDay;
  const takenDays =
    typed("days") === undefined
      ? 0
      : (numberIn(typed("days"), bounds.days, 0) ?? wrong("days", t("fieldFaults.courseDaysInvalid")));
  const taken: TakenCapsules[] = strengths.map((mg) => {
    const field = takenField(mg);
    const capsules = typed(field) === undefined ? 0 : numberIn(typed(field), bounds.taken, 0);
    return {
      strengthMg: mg,
      capsules: capsules ?? wrong(field, t("fieldFaults.takenInvalid", { mg })),
    };
  });
  if (takenDays === 0 && typed("days") !== undefined && taken.some(({ capsules }) => capsules > 0))
    wrong("days", t("fieldFaults.takenBeforeStart"));
  if (reasons.length > 0) return { typed, asked: null, reasons };
  const asked = { weightGrams, strengthMg, capsulesPerDay, taken, takenDays, packCapsules: planPackCapsules };
  return { typed, asked, reasons };
}

/** A plain decimal within bounds, or null. A comma counts as a point: both are typed. */
function numberIn(
  text: string | undefined,
  { min, max }: { readonly min: number; readonly max: number },
  places: number,
): number | null {
  const plain = text?.replace(",", ".") ?? "";
  if (!/^\d{1,4}(\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  const decimals = plain.split(".")[1]?.length ?? 0;
  return decimals <= places && value >= min && value <= max ? value : null;
}
