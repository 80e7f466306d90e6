import type { ApprovalReason } from "../dispensing/approval";
import type { TypedSoFar } from "../prescription/transcription";
import type { Day } from "../shared/calendar";
import { dailyMgWithoutWeight, mgPerDay, rounded } from "./dose";
import { dailyFlags } from "./flags";
import { type KnownWeight, weightDoubtParams, weightDoubts, weightToReckonBy } from "./weight";

export interface DoseFacts {
  readonly weights: readonly KnownWeight[];
  /** In years. */
  readonly age: number;
  /** What the person takes of other strengths at the same time, and whether this very paper prescribes it. */
  readonly beside: { readonly mg: number; readonly onThisPaper: boolean };
  readonly today: Day;
}

const field = "transcription.capsulesPerDay";
const adultAge = 18;

/**
 * What stands against the dose as typed, by the same flags that the aid shows. What no text allows is refused; what is to be asked a pharmacist
 * may judge. A dose of two papers together is always theirs to judge: the other may be about to end.
 */
export function doseReasons(
  { weights, age, beside, today }: DoseFacts,
  { strengthMg, capsulesPerDay }: Pick<TypedSoFar, "strengthMg" | "capsulesPerDay">,
): ApprovalReason[] {
  const doubts = weightDoubts(weights, today, age).map((doubt): ApprovalReason => {
    const about = { weight: "judge", rule: "weight" } as const;
    const params = weightDoubtParams(doubt);
    return params.case === "rare"
      ? { code: "weight-implausible", params, ...about }
      : { code: "weight-conflict", params, ...about };
  });
  if (strengthMg === null || capsulesPerDay === null) return doubts;
  const weight = weightToReckonBy(weights, today);
  const own = mgPerDay(strengthMg, capsulesPerDay);
  const dose = { dailyMg: own + beside.mg, besideMg: beside.mg };
  const isRefused =
    beside.onThisPaper || dailyFlags({ dailyMg: own }, weight, age).some(({ level }) => level === "refuse");
  const flagged = dailyFlags(dose, weight, age).flatMap(({ level, ...flag }): ApprovalReason[] => {
    if (level === "note") return [];
    const said = { ...flag, field };
    return [
      level === "refuse" && isRefused
        ? { ...said, weight: "refuse" }
        : { ...said, weight: "judge", rule: "dose-per-kg" },
    ];
  });
  return [...flagged, ...(flagged.length === 0 && weight === null ? needsWeight(dose, age) : []), ...doubts];
}

function needsWeight(
  { dailyMg, besideMg }: { readonly dailyMg: number; readonly besideMg: number },
  age: number,
): ApprovalReason[] {
  const limit = age < adultAge ? dailyMgWithoutWeight.minor : dailyMgWithoutWeight.adult;
  if (dailyMg <= limit) return [];
  return [
    {
      code: "dose-needs-weight",
      field,
      weight: "judge",
      rule: "dose-weight",
      params: { dailyMg: rounded(dailyMg, 1), limit, besideMg: rounded(besideMg, 1), togetherMg: rounded(dailyMg, 1) },
    },
  ];
}
