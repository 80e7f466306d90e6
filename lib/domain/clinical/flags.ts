import type { Day } from "../shared/calendar";
import type { ReasonOf } from "../shared/reason";
import { isOverTarget } from "./course";
import {
  exceedsPerKg,
  highestDailyMg,
  highestDailyMgPerKg,
  perKg,
  rounded,
  targetMgPerKg,
  usualDailyMgPerKg,
} from "./dose";
import { isOldWeight, type KnownWeight, type WeightDoubt, weightDaysMax, weightDoubtParams } from "./weight";

export const doseFlagCodes = [
  "weight-missing",
  "weight-doubtful",
  "weight-old",
  "dose-over-daily-max",
  "dose-unsafe",
  "dose-above-usual",
  "dose-above-usual-minor",
  "dose-below-usual",
  "over-target",
  "little-experience-from-65",
] as const;
export type DoseFlagCode = (typeof doseFlagCodes)[number];

/**
 * What stands out in a dose or a course. `refuse`: no text read goes so far, the prescriber must confirm. `clarify`: ask. `note`: to be known,
 * nothing to do. The sources of each code stand with the substance (`clinicalSources`, content/substances).
 */
export type DoseFlag = ReasonOf<DoseFlagCode> & { readonly level: "refuse" | "clarify" | "note" };

/** What is taken in a day. */
export interface DailyDose {
  /** In mg, of this order and of what is taken beside it; null when no dose is known. */
  readonly dailyMg: number | null;
  /** In mg, how much of it is another strength from another order. */
  readonly besideMg?: number;
}

export interface FlagFacts extends DailyDose {
  readonly weight: KnownWeight | null;
  readonly doubts?: readonly WeightDoubt[];
  /** In years; null when nobody said (the planner asks nobody's age). */
  readonly age: number | null;
  readonly today: Day;
  /** All of the course in mg with what is asked for now; null when unknown. */
  readonly courseMg: number | null;
}

const adultAge = 18;
/** From this age on there is little experience: our policy asks staff to know it. */
const littleExperienceAge = 65;

/**
 * Every flag, the gravest first. Thresholds are compared exactly, the words are rounded. Without a weight nothing is calculated by it, and that
 * is a flag of its own.
 */
export function doseFlags(facts: FlagFacts): DoseFlag[] {
  const { weight, age, doubts = [] } = facts;
  return [
    ...dailyFlags(facts, weight, age),
    ...(weight === null ? [{ code: "weight-missing", level: "clarify", params: { case: "dose" } } as const] : []),
    ...doubts.map(
      (doubt): DoseFlag => ({ code: "weight-doubtful", level: "clarify", params: weightDoubtParams(doubt) }),
    ),
    ...(weight === null ? [] : [...courseFlags(facts, weight), ...weightFlags(facts, weight)]),
    ...(age !== null && age >= littleExperienceAge
      ? [{ code: "little-experience-from-65", level: "note", params: { age, from: littleExperienceAge } } as const]
      : []),
  ];
}

/** The flag of one dose a day, if it has one. */
export function dailyFlags(
  { dailyMg, besideMg = 0 }: DailyDose,
  weight: KnownWeight | null,
  age: number | null,
): DoseFlag[] {
  if (dailyMg === null) return [];
  const beside = { besideMg: rounded(besideMg, 1), togetherMg: rounded(dailyMg, 1) };
  if (dailyMg > highestDailyMg) {
    const params = { dailyMg: rounded(dailyMg, 1), highest: highestDailyMg, ...beside };
    return [{ code: "dose-over-daily-max", level: "refuse", params }];
  }
  if (weight === null) return [];
  const { grams } = weight;
  const mgPerKg = perDay(dailyMg, grams);
  if (exceedsPerKg(dailyMg, grams, highestDailyMgPerKg))
    return [{ code: "dose-unsafe", level: "refuse", params: { mgPerKg, highest: highestDailyMgPerKg, ...beside } }];
  if (exceedsPerKg(dailyMg, grams, usualDailyMgPerKg.high)) {
    const params = { mgPerKg, usual: usualDailyMgPerKg.high, ...beside };
    return age !== null && age < adultAge
      ? [{ code: "dose-above-usual-minor", level: "clarify", params: { ...params, age } }]
      : [{ code: "dose-above-usual", level: "clarify", params }];
  }
  if (exceedsPerKg(dailyMg, grams, usualDailyMgPerKg.low) || perKg(dailyMg, grams) === usualDailyMgPerKg.low) return [];
  return [{ code: "dose-below-usual", level: "note", params: { mgPerKg, ...usualDailyMgPerKg, ...beside } }];
}

function courseFlags({ courseMg }: FlagFacts, { grams }: KnownWeight): DoseFlag[] {
  if (courseMg === null || !isOverTarget(courseMg, grams)) return [];
  const total = rounded(perKg(courseMg, grams), 1);
  return [{ code: "over-target", level: "clarify", params: { total, ...targetMgPerKg } }];
}

const weightFlags = ({ today }: FlagFacts, weight: KnownWeight): DoseFlag[] =>
  isOldWeight(weight, today) ? [{ code: "weight-old", level: "clarify", params: { days: weightDaysMax } }] : [];

/** As many decimals as show that a limit is passed: 2.0033 reads “2.003”, never “2”. */
const perDay = (mg: number, grams: number) => {
  const figures = [2, 3, 4, 5, 6].map((places) => rounded(perKg(mg, grams), places));
  return String(figures.find((value) => !Number.isInteger(value)) ?? figures[0]);
};
