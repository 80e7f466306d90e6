import type { Day } from "../shared/calendar";
import { type CourseProjection, projectCourse } from "./course";
import { capsulesFor, daysTo, mgPerDay, packsFor, perKg, projectedDaysMax } from "./dose";
import { type DoseFlag, doseFlags } from "./flags";

/** Capsules of one strength that were taken. */
export interface TakenCapsules {
  readonly strengthMg: number;
  readonly capsules: number;
}

export interface PlanAsked {
  /** Body weight in grams. */
  readonly weightGrams: number;
  readonly strengthMg: number;
  /** Capsules of that strength a day; may have halves (one every other day). */
  readonly capsulesPerDay: number;
  readonly taken: readonly TakenCapsules[];
  /** Days since the first capsule of the course; 0 when it has not begun. */
  readonly takenDays: number;
  readonly packCapsules: number;
}

/** What is still needed to one end of the usual target. */
export interface StillNeeded {
  readonly days: number;
  readonly capsules: number;
  readonly packs: number;
}

export interface CoursePlanned {
  readonly dailyMg: number;
  /** mg/kg a day, not rounded. */
  readonly dailyPerKg: number;
  readonly takenMg: number;
  readonly takenPerKg: number;
  readonly projection: CourseProjection;
  /** To 120 and to 150 mg/kg at this dose; zeros once reached, null when that takes more than two years. */
  readonly toLow: StillNeeded | null;
  readonly toHigh: StillNeeded | null;
  readonly flags: readonly DoseFlag[];
}

/**
 * What a dose leads to, for somebody who types it in: the very functions of the pharmacist's aid (`projectCourse`, `doseFlags`), put together
 * for figures of which no prescription is known. It calculates; it never says what ought to be taken. Target: EU product text, posology.
 * @throws RangeError for a weight or a dose of nothing.
 */
export function planCourse(asked: PlanAsked, today: Day): CoursePlanned {
  const { weightGrams, strengthMg, capsulesPerDay, taken, takenDays, packCapsules } = asked;
  if (!(capsulesPerDay > 0)) throw new RangeError("A dose of nothing leads nowhere.");
  const dailyMg = mgPerDay(strengthMg, capsulesPerDay);
  const takenMg = taken.reduce((sum, one) => sum + mgPerDay(one.strengthMg, one.capsules), 0);
  const projection = projectCourse({ weightGrams, steps: [{ mgPerDay: dailyMg, days: null }], takenMg, takenDays });
  const needed = (goalMg: number): StillNeeded | null => {
    const days = daysTo(goalMg, takenMg, dailyMg) ?? 0;
    if (days > projectedDaysMax) return null;
    const capsules = capsulesFor(days, capsulesPerDay);
    return { days, capsules, packs: packsFor(capsules, packCapsules) };
  };
  return {
    dailyMg,
    dailyPerKg: perKg(dailyMg, weightGrams),
    takenMg,
    takenPerKg: perKg(takenMg, weightGrams),
    projection,
    toLow: needed(projection.target.lowMg),
    toHigh: needed(projection.target.highMg),
    flags: doseFlags({
      weight: { grams: weightGrams, on: today, origin: "customer" },
      age: null,
      today,
      dailyMg,
      courseMg: takenMg,
    }),
  };
}
