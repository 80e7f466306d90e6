import type { Jurisdiction } from "../dispensing/jurisdiction";
import { addDays, type Day, daysBetween } from "../shared/calendar";
import { type AfterCourse, afterCourse } from "./after-course";
import { type CoursePoint, type CourseProjection, projectCourse } from "./course";
import { daysOfSupply, mgPerDay, perKg } from "./dose";
import { type DoseFlag, dailyFlags, doseFlags } from "./flags";
import { type CourseStanding, courseStanding, coursesOf, type SuppliedCourse, type Supply } from "./supplied";
import { type KnownWeight, type WeightDoubt, weightDoubts, weightToReckonBy } from "./weight";

/** A dose and how we know of it: typed by a pharmacist for this order, or kept from an earlier one. */
export interface KnownDose {
  readonly capsulesPerDay: number;
  readonly origin: "this-prescription" | "earlier-prescription";
}

export interface AidFacts {
  readonly today: Day;
  /** The patient's age in years. */
  readonly age: number;
  readonly weights: readonly KnownWeight[];
  readonly dose: KnownDose | null;
  /** In mg a day: other strengths that the person takes at the same time, from other orders. */
  readonly besideMg: number;
  readonly order: { readonly strengthMg: number; readonly capsules: number };
  /** Supplies to this patient; null = they could not be read, and then no total is calculated. */
  readonly supplies: readonly Supply[] | null;
  /** Supplies to somebody of another account who may be the same person. */
  readonly possibleSupplies: readonly Supply[];
  readonly place: Jurisdiction;
}

/** One dose a day and what it means, with what is taken beside it. */
export interface DoseRow {
  readonly capsulesPerDay: number;
  /** All of a day in mg, and of it what comes from other orders. */
  readonly mgPerDay: number;
  readonly besideMg: number;
  /** Null without a weight. */
  readonly mgPerKg: number | null;
  /** Days that the order lasts. */
  readonly lastsDays: number;
  readonly isPrescribed: boolean;
  readonly flags: readonly DoseFlag[];
}

/** A course so far and where it leads. Figures in mg; per kg null without a weight. */
export interface CourseReading {
  readonly standing: CourseStanding;
  readonly toDateMg: number;
  readonly toDatePerKg: number | null;
  readonly withOrderMg: number;
  readonly withOrderPerKg: number | null;
  /** Null without weight or dose. */
  readonly projection: CourseProjection | null;
  /** If this order were the last: its last capsule, taken from today or from when the ones in hand are used up. Null without a dose. */
  readonly after: ({ readonly lastDoseOn: Day } & AfterCourse) | null;
  /** What was supplied as a line over the days of the course; empty without a weight. */
  readonly line: readonly CoursePoint[];
  readonly flags: readonly DoseFlag[];
}

export interface ClinicalAid {
  readonly weight: KnownWeight | null;
  readonly doubts: readonly WeightDoubt[];
  readonly dose: KnownDose | null;
  readonly doses: readonly DoseRow[];
  /** Null when the supplies could not be read. */
  readonly known: CourseReading | null;
  /** The same with the supplies that may be this person's; null when there are none. */
  readonly withPossible: CourseReading | null;
}

/** Doses that are shown beside the prescribed one, so that a pharmacist sees where the next stands before typing it. */
const shownCapsules = [1, 2, 3, 4];

/**
 * All that can be calculated for one order. It decides nothing; what is not known stays null and is never taken for zero.
 */
export function clinicalAid(facts: AidFacts): ClinicalAid {
  const { dose, supplies, possibleSupplies } = facts;
  const weight = weightToReckonBy(facts.weights, facts.today);
  return {
    weight,
    doubts: weightDoubts(facts.weights, facts.today, facts.age),
    dose,
    doses: doseRows(facts, weight),
    known: supplies === null ? null : reading(facts, supplies, weight),
    withPossible:
      supplies === null || possibleSupplies.length === 0
        ? null
        : reading(facts, [...supplies, ...possibleSupplies], weight),
  };
}

function doseRows({ order, dose, besideMg, age }: AidFacts, weight: KnownWeight | null): DoseRow[] {
  const shown = new Set([...shownCapsules, ...(dose === null ? [] : [dose.capsulesPerDay])]);
  return [...shown]
    .toSorted((a, b) => a - b)
    .map((capsulesPerDay) => {
      const daily = mgPerDay(order.strengthMg, capsulesPerDay) + besideMg;
      return {
        capsulesPerDay,
        mgPerDay: daily,
        besideMg,
        mgPerKg: weight === null ? null : perKg(daily, weight.grams),
        lastsDays: daysOfSupply(order.capsules, capsulesPerDay),
        isPrescribed: capsulesPerDay === dose?.capsulesPerDay,
        flags: dailyFlags({ dailyMg: daily, besideMg }, weight, age),
      };
    });
}

function reading(facts: AidFacts, supplies: readonly Supply[], weight: KnownWeight | null): CourseReading {
  const { today, order, dose, besideMg, age } = facts;
  const standing = courseStanding(coursesOf(supplies), today);
  const course = standing.kind === "going-on" || standing.kind === "break" ? standing.course : null;
  const toDateMg = course?.mg ?? 0;
  const withOrderMg = toDateMg + order.strengthMg * order.capsules;
  const daily = dose === null ? null : mgPerDay(order.strengthMg, dose.capsulesPerDay) + besideMg;
  const projection =
    weight === null || daily === null
      ? null
      : projectCourse({
          weightGrams: weight.grams,
          takenMg: toDateMg,
          takenDays: course === null ? 0 : daysBefore(course, today),
          steps: [{ mgPerDay: daily, days: null }],
        });
  return {
    standing,
    toDateMg,
    toDatePerKg: weight === null ? null : perKg(toDateMg, weight.grams),
    withOrderMg,
    withOrderPerKg: weight === null ? null : perKg(withOrderMg, weight.grams),
    projection,
    after: dose === null ? null : afterOrder(facts, course, dose.capsulesPerDay),
    line: weight === null || course === null ? [] : lineOf(course, weight.grams),
    flags: doseFlags({
      weight,
      doubts: weightDoubts(facts.weights, today, age),
      age,
      today,
      dailyMg: daily,
      besideMg,
      courseMg: withOrderMg,
    }),
  };
}

function afterOrder({ today, order, place }: AidFacts, course: SuppliedCourse | null, capsulesPerDay: number) {
  const inHand = course === null ? 0 : Math.max(0, daysBetween(today, addDays(course.lastDoseOn, 1)));
  const lastDoseOn = addDays(today, inHand + daysOfSupply(order.capsules, capsulesPerDay) - 1);
  return { lastDoseOn, ...afterCourse(lastDoseOn, place) };
}

/** Days of the course before the new capsules begin: today, or when the ones in hand are used up. */
function daysBefore({ firstOn, lastDoseOn }: SuppliedCourse, today: Day): number {
  return Math.max(daysBetween(firstOn, addDays(lastDoseOn, 1)), daysBetween(firstOn, today));
}

function lineOf({ firstOn, stretches }: SuppliedCourse, grams: number): CoursePoint[] {
  let mg = 0;
  return stretches.flatMap((stretch) => {
    const begins = { day: daysBetween(firstOn, stretch.from), mgPerKg: perKg(mg, grams) };
    mg += stretch.mg;
    return [begins, { day: daysBetween(firstOn, stretch.to) + 1, mgPerKg: perKg(mg, grams) }];
  });
}
