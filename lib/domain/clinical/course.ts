import { daysTo, exceedsPerKg, type MgRange, perKg, projectedDaysMax, targetMg, targetMgPerKg, weeksOf } from "./dose";

/** One stretch of a course at one dose. `days: null` = open: as long as it takes. Only the last step may be open. */
export interface DoseStep {
  readonly mgPerDay: number;
  readonly days: number | null;
}

export interface CoursePlan {
  /** Body weight in grams. One weight for the whole plan: the aid says how old it is. */
  readonly weightGrams: number;
  readonly steps: readonly DoseStep[];
  /** Taken before the first step, in mg, and the days of the course that took. */
  readonly takenMg?: number;
  readonly takenDays?: number;
}

/** When a total is reached, counted from the first day of the course. */
export interface Reached {
  readonly day: number;
  /** `day` in weeks, one decimal. */
  readonly weeks: number;
  /** Days still to go when the plan begins; 0 when the total was reached before. */
  readonly daysMore: number;
}

export interface CourseProjection {
  readonly target: MgRange;
  /** mg/kg/day of each step, not rounded. */
  readonly stepsPerKg: readonly number[];
  /** The day on which 120 and 150 mg/kg are reached; null when the steps end before, or only after two years. */
  readonly low: Reached | null;
  readonly high: Reached | null;
  /** Where the closed steps end, in mg, mg/kg and days of the course; an open step is left out. */
  readonly end: { readonly mg: number; readonly mgPerKg: number; readonly day: number };
  /** The course as a line: mg/kg at the end of each step, an open one followed to 150 mg/kg or for two years. */
  readonly curve: readonly CoursePoint[];
}

export interface CoursePoint {
  readonly day: number;
  readonly mgPerKg: number;
}

/**
 * Follows doses step by step through a course: `cum = Σ mg a day × days`, against 120 to 150 mg/kg (EU product text, posology). Pure
 * arithmetic of what is planned or was supplied; it says nothing of what ought to be taken.
 */
export function projectCourse({ weightGrams, steps, takenMg = 0, takenDays = 0 }: CoursePlan): CourseProjection {
  if (steps.slice(0, -1).some(({ days }) => days === null)) throw new RangeError("Only the last step may be open.");
  const target = targetMg(weightGrams);
  const closed = closedEnds(steps, takenMg, takenDays);
  const end = closed.at(-1) ?? { mg: takenMg, day: takenDays };
  const open = steps.at(-1)?.days === null ? steps.at(-1) : undefined;
  const high = reach(target.highMg, steps, takenMg, takenDays);
  const until = high?.day ?? Math.max(projectedDaysMax, end.day);
  const curve = [{ mg: takenMg, day: takenDays }, ...closed].map(({ mg, day }) => ({
    day,
    mgPerKg: perKg(mg, weightGrams),
  }));
  return {
    target,
    stepsPerKg: steps.map((step) => perKg(step.mgPerDay, weightGrams)),
    low: reach(target.lowMg, steps, takenMg, takenDays),
    high,
    end: { mg: end.mg, mgPerKg: perKg(end.mg, weightGrams), day: end.day },
    curve:
      open === undefined || open.mgPerDay <= 0 || until <= end.day
        ? curve
        : [...curve, { day: until, mgPerKg: perKg(end.mg + open.mgPerDay * (until - end.day), weightGrams) }],
  };
}

/** Whether a course's total passes the usual 150 mg/kg. */
export function isOverTarget(mg: number, weightGrams: number): boolean {
  return exceedsPerKg(mg, weightGrams, targetMgPerKg.high);
}

interface End {
  readonly mg: number;
  readonly day: number;
}

function closedEnds(steps: readonly DoseStep[], takenMg: number, takenDays: number): End[] {
  const ends: End[] = [];
  let [mg, day] = [takenMg, takenDays];
  for (const step of steps) {
    if (step.days === null) break;
    mg += step.mgPerDay * step.days;
    day += step.days;
    ends.push({ mg, day });
  }
  return ends;
}

function reach(goalMg: number, steps: readonly DoseStep[], takenMg: number, takenDays: number): Reached | null {
  if (daysTo(goalMg, takenMg, 0) === 0) return reachedOn(takenDays, takenDays);
  let [mg, day] = [takenMg, takenDays];
  for (const step of steps) {
    const more = daysTo(goalMg, mg, step.mgPerDay);
    if (more !== null && (step.days === null || more <= step.days))
      return day + more - takenDays > projectedDaysMax ? null : reachedOn(day + more, takenDays);
    if (step.days === null) return null;
    mg += step.mgPerDay * step.days;
    day += step.days;
  }
  return null;
}

const reachedOn = (day: number, takenDays: number): Reached => ({
  day,
  weeks: weeksOf(day),
  daysMore: day - takenDays,
});
