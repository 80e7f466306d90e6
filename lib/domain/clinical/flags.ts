import { t } from "@/content/words/doses";
import type { Day } from "../shared/calendar";
import { isOverTarget } from "./course";
import {
  exceedsPerKg,
  highestDailyMgPerKg,
  perKg,
  rounded,
  targetMgPerKg,
  usualCourseDaysMax,
  usualDailyMgPerKgMax,
  weeksOf,
} from "./dose";
import { isOldWeight, type KnownWeight, weightDaysMax } from "./weight";

export const doseFlagCodes = [
  "weight-missing",
  "weight-old",
  "dose-unsafe",
  "dose-above-usual",
  "over-target",
  "below-target",
  "over-24-weeks",
  "renal-start",
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

export interface FlagFacts {
  readonly weight: KnownWeight | null;
  readonly today: Day;
  /** mg a day; null when no dose is known. */
  readonly dailyMg: number | null;
  /** All of the course in mg with what is asked for now, or as planned; null when unknown. */
  readonly courseMg: number | null;
  /** Length of the course in days until 150 mg/kg at this dose, or as planned; null when unknown. */
  readonly courseDays: number | null;
  /** The plan says where it ends. Without an end, being below the target is only the middle of a course. */
  readonly isWhole: boolean;
  /** True only when somebody said so; the aid never guesses it. First course with severe renal impairment. */
  readonly isFirstWithSevereRenalImpairment?: boolean;
}

/** Start that the EU texts give in severe renal impairment, in mg a day. */
const renalStartMg = 10;

/**
 * Every flag, the gravest first. Thresholds are compared exactly, the words are rounded. Without a weight nothing is reckoned, and that is a
 * flag of its own.
 */
export function doseFlags(facts: FlagFacts): DoseFlag[] {
  const { weight, dailyMg, isFirstWithSevereRenalImpairment = false } = facts;
  const renal: DoseFlag[] =
    isFirstWithSevereRenalImpairment && dailyMg !== null && dailyMg > renalStartMg
      ? [
          {
            code: "renal-start",
            level: "clarify",
            message: t("renalStart", { start: renalStartMg, daily: figure(dailyMg) }),
          },
        ]
      : [];
  if (weight === null) {
    return [
      {
        code: "weight-missing",
        level: "clarify",
        message: t("noWeight"),
      },
      ...renal,
    ];
  }
  return [...dailyFlags(dailyMg, weight), ...renal, ...courseFlags(facts, weight), ...weightFlags(facts, weight)];
}

/** The flag of one dose a day, if it has one; `dailyMg` in mg. */
export function dailyFlags(dailyMg: number | null, { grams }: KnownWeight): DoseFlag[] {
  if (dailyMg === null) return [];
  const reckoned = perDay(dailyMg, grams);
  if (exceedsPerKg(dailyMg, grams, highestDailyMgPerKg)) {
    return [
      {
        code: "dose-unsafe",
        level: "refuse",
        message: t("aboveHighest", { perDay: reckoned, highest: highestDailyMgPerKg }),
      },
    ];
  }
  if (exceedsPerKg(dailyMg, grams, usualDailyMgPerKgMax)) {
    return [
      {
        code: "dose-above-usual",
        level: "clarify",
        message: t("aboveUsual", { perDay: reckoned, usual: usualDailyMgPerKgMax }),
      },
    ];
  }
  return [];
}

function courseFlags({ courseMg, courseDays, isWhole }: FlagFacts, { grams }: KnownWeight): DoseFlag[] {
  const flags: DoseFlag[] = [];
  if (courseMg !== null && isOverTarget(courseMg, grams)) {
    flags.push({
      code: "over-target",
      level: "clarify",
      message: t("overTarget", { total: whole(courseMg, grams), ...targetMgPerKg }),
    });
  }
  if (courseMg !== null && isWhole && perKg(courseMg, grams) < targetMgPerKg.low) {
    flags.push({
      code: "below-target",
      level: "note",
      message: t("belowTarget", { total: whole(courseMg, grams), low: targetMgPerKg.low }),
    });
  }
  if (courseDays !== null && courseDays > usualCourseDaysMax) {
    flags.push({
      code: "over-24-weeks",
      level: "clarify",
      message: t("longerThanUsual", { weeks: weeksOf(courseDays), usual: weeksOf(usualCourseDaysMax) }),
    });
  }
  return flags;
}

function weightFlags({ today }: FlagFacts, weight: KnownWeight): DoseFlag[] {
  if (!isOldWeight(weight, today)) return [];
  return [
    {
      code: "weight-old",
      level: "clarify",
      message: t("oldWeight", { days: weightDaysMax }),
    },
  ];
}

const figure = (mg: number) => String(rounded(mg, 1));
/** As many decimals as show that a limit is passed: 2.0033 reads “2.003”, never “2”. */
const perDay = (mg: number, grams: number) => {
  const figures = [2, 3, 4, 5, 6].map((places) => rounded(perKg(mg, grams), places));
  return String(figures.find((value) => !Number.isInteger(value)) ?? figures[0]);
};
const whole = (mg: number, grams: number) => String(rounded(perKg(mg, grams), 1));
