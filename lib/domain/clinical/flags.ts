import { t } from "@/content/words/doses";
import type { Day } from "../shared/calendar";
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
import { isOldWeight, type KnownWeight, type WeightDoubt, weightDaysMax, weightDoubtWords } from "./weight";

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
 * nothing to do. The sources of each code stand in content/clinical-sources.ts.
 */
export interface DoseFlag {
  readonly code: DoseFlagCode;
  readonly level: "refuse" | "clarify" | "note";
  readonly message: string;
}

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
 * Every flag, the gravest first. Thresholds are compared exactly, the words are rounded. Without a weight nothing is reckoned by it, and that
 * is a flag of its own.
 */
export function doseFlags(facts: FlagFacts): DoseFlag[] {
  const { weight, age, doubts = [] } = facts;
  return [
    ...dailyFlags(facts, weight, age),
    ...(weight === null ? [flag("weight-missing", "clarify", t("noWeight"))] : []),
    ...doubts.map((doubt) => flag("weight-doubtful", "clarify", weightDoubtWords(doubt))),
    ...(weight === null ? [] : [...courseFlags(facts, weight), ...weightFlags(facts, weight)]),
    ...(age !== null && age >= littleExperienceAge
      ? [flag("little-experience-from-65", "note", t("littleExperience", { age, from: littleExperienceAge }))]
      : []),
  ];
}

const flag = (code: DoseFlagCode, level: DoseFlag["level"], message: string): DoseFlag => ({ code, level, message });

/** The flag of one dose a day, if it has one. */
export function dailyFlags(
  { dailyMg, besideMg = 0 }: DailyDose,
  weight: KnownWeight | null,
  age: number | null,
): DoseFlag[] {
  if (dailyMg === null) return [];
  const beside = besideMg === 0 ? "" : t("besideThis", { beside: figure(besideMg), together: figure(dailyMg) });
  if (dailyMg > highestDailyMg) {
    const message = t("aboveDailyMax", { daily: figure(dailyMg), highest: highestDailyMg, beside });
    return [flag("dose-over-daily-max", "refuse", message)];
  }
  if (weight === null) return [];
  const { grams } = weight;
  const said = { perDay: perDay(dailyMg, grams), beside, usual: usualDailyMgPerKg.high };
  if (exceedsPerKg(dailyMg, grams, highestDailyMgPerKg))
    return [flag("dose-unsafe", "refuse", t("aboveHighest", { ...said, highest: highestDailyMgPerKg }))];
  if (exceedsPerKg(dailyMg, grams, usualDailyMgPerKg.high)) {
    return age !== null && age < adultAge
      ? [flag("dose-above-usual-minor", "clarify", t("aboveUsualForMinors", { ...said, age }))]
      : [flag("dose-above-usual", "clarify", t("aboveUsual", said))];
  }
  if (exceedsPerKg(dailyMg, grams, usualDailyMgPerKg.low) || perKg(dailyMg, grams) === usualDailyMgPerKg.low) return [];
  const below = { perDay: perDay(dailyMg, grams), beside, ...usualDailyMgPerKg };
  return [flag("dose-below-usual", "note", t("belowUsual", below))];
}

function courseFlags({ courseMg }: FlagFacts, { grams }: KnownWeight): DoseFlag[] {
  if (courseMg === null || !isOverTarget(courseMg, grams)) return [];
  const total = String(rounded(perKg(courseMg, grams), 1));
  return [flag("over-target", "clarify", t("overTarget", { total, ...targetMgPerKg }))];
}

const weightFlags = ({ today }: FlagFacts, weight: KnownWeight): DoseFlag[] =>
  isOldWeight(weight, today) ? [flag("weight-old", "clarify", t("oldWeight", { days: weightDaysMax }))] : [];

const figure = (mg: number) => String(rounded(mg, 1));
/** As many decimals as show that a limit is passed: 2.0033 reads “2.003”, never “2”. */
const perDay = (mg: number, grams: number) => {
  const figures = [2, 3, 4, 5, 6].map((places) => rounded(perKg(mg, grams), places));
  return String(figures.find((value) => !Number.isInteger(value)) ?? figures[0]);
};
