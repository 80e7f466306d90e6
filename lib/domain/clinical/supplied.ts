import { addDays, type Day, daysBetween } from "../shared/calendar";
import { secondCourseGapDays } from "./after-course";
import { daysOfSupply } from "./dose";

/** Breaks up to this many days belong to the same course: our policy. Longer ones are asked about. */
export const courseBreakDaysMax = 14;

/** What an amount of unknown dose is taken to last: the 30 days we supply at most. Too long rather than too short keeps the gap strict. */
const daysWhenDoseUnknown = 30;

/** One line of the register. `capsulesPerDay`: as approved for it; null when that is not known. */
export interface Supply {
  readonly suppliedOn: Day;
  readonly strengthMg: number;
  readonly capsules: number;
  readonly capsulesPerDay: number | null;
}

/** One supply as it would have been taken: from the first day to the last, both counted. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly mg: number;
}

/** Supplies that follow each other without a break of 8 weeks. Reckoned as if every capsule was taken, one supply after the other. */
export interface SuppliedCourse {
  readonly firstOn: Day;
  /** The day on which the last capsule would have been taken. */
  readonly lastDoseOn: Day;
  /** All of it in mg. */
  readonly mg: number;
  /** The oldest first, never empty. */
  readonly stretches: readonly Stretch[];
}

/** Earlier supplies as courses, the oldest first. */
export function coursesOf(supplies: readonly Supply[]): SuppliedCourse[] {
  const courses: SuppliedCourse[] = [];
  for (const supply of supplies.toSorted((a, b) => a.suppliedOn.localeCompare(b.suppliedOn))) {
    const last = courses.at(-1);
    const isSame = last !== undefined && daysBetween(last.lastDoseOn, supply.suppliedOn) < secondCourseGapDays;
    if (isSame) courses[courses.length - 1] = joined(last, supply);
    else courses.push(courseOf([stretch(supply, supply.suppliedOn)]));
  }
  return courses;
}

/** How today stands to the last course: `going-on` within 14 days of its last capsule, then a `break`, and `over` from 56 days on. */
export type CourseStanding =
  | { readonly kind: "none-known" }
  | { readonly kind: "going-on" | "break" | "over"; readonly course: SuppliedCourse; readonly daysSince: number };

export function courseStanding(courses: readonly SuppliedCourse[], today: Day): CourseStanding {
  const course = courses.at(-1);
  if (course === undefined) return { kind: "none-known" };
  const daysSince = daysBetween(course.lastDoseOn, today);
  if (daysSince >= secondCourseGapDays) return { kind: "over", course, daysSince };
  return { kind: daysSince > courseBreakDaysMax ? "break" : "going-on", course, daysSince };
}

function joined(course: SuppliedCourse, supply: Supply): SuppliedCourse {
  const wait = Math.max(1, daysBetween(course.lastDoseOn, supply.suppliedOn));
  return courseOf([...course.stretches, stretch(supply, addDays(course.lastDoseOn, wait))]);
}

function courseOf(stretches: readonly Stretch[]): SuppliedCourse {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) throw new Error("a course has a supply");
  return { firstOn: first.from, lastDoseOn: last.to, mg: stretches.reduce((sum, { mg }) => sum + mg, 0), stretches };
}

function stretch({ strengthMg, capsules, capsulesPerDay }: Supply, from: Day): Stretch {
  const days = capsulesPerDay === null ? daysWhenDoseUnknown : daysOfSupply(capsules, capsulesPerDay);
  return { from, to: addDays(from, Math.max(1, days) - 1), mg: strengthMg * capsules };
}
