import type { Day } from "../shared/calendar";
import type { ReasonOf } from "../shared/reason";
import { secondCourseGapDays } from "./after-course";
import { courseBreakDaysMax, courseStanding, coursesOf, type Supply } from "./supplied";

/** What the register says of a person: supplies of this account, and of another account's patient of a same or near name and the same date of birth. */
export interface RegisteredSupplies {
  readonly known: readonly Supply[];
  readonly possible: readonly Supply[];
}

/** A break after which this supply may begin a second course too early. */
export interface CourseGap {
  /** Days from the last capsule, as if all had been taken, to today. */
  readonly daysSince: number;
  /** Only with the supplies of another account's patient is there such a break. */
  readonly isPossiblyAnother: boolean;
}

/**
 * Whether the last supply ended between 15 and 55 days ago: longer than a break within a course (14 days, our policy), shorter than the 8
 * weeks that the EU product text asks for before a second one. Null: no such break is known. A person of whom nothing was supplied is not
 * said to have had no course; that stays unknown here and is asked by the check itself. Days are the pharmacy's.
 */
export function courseGap({ known, possible }: RegisteredSupplies, today: Day): CourseGap | null {
  const own = daysOfBreak(known, today);
  if (own !== null) return { daysSince: own, isPossiblyAnother: false };
  const all = possible.length === 0 ? null : daysOfBreak([...known, ...possible], today);
  return all === null ? null : { daysSince: all, isPossiblyAnother: true };
}

function daysOfBreak(supplies: readonly Supply[], today: Day): number | null {
  const standing = courseStanding(coursesOf(supplies), today);
  return standing.kind === "break" ? standing.daysSince : null;
}

/** What is told of a gap. */
export const courseGapReason = ({ daysSince, isPossiblyAnother }: CourseGap): ReasonOf<"course-gap-short"> => ({
  code: "course-gap-short",
  params: {
    case: isPossiblyAnother ? "possibly-another" : "own",
    days: daysSince,
    asked: secondCourseGapDays,
    allowed: courseBreakDaysMax,
  },
});
