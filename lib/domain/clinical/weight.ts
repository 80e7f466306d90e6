import { type Day, daysBetween } from "../shared/calendar";
import { plausibleGrams } from "./dose";

/** Days after which a weight is asked for anew. Our policy: no text read sets one. */
export const weightDaysMax = 90;

/** Where a weight was read or heard, the more trusted first. */
export const weightOrigins = ["prescription", "answer", "customer"] as const;
export type WeightOrigin = (typeof weightOrigins)[number];

/** A body weight and how we know of it: written on the prescription, answered to a question of ours, or told with the patient's record. */
export interface KnownWeight {
  readonly grams: number;
  /** The day it was measured, or told when no day of measuring is known. */
  readonly on: Day;
  readonly origin: WeightOrigin;
}

/**
 * The weight to reckon by: the newest, on the same day the better trusted. Days to come and weights that nobody of 12 or more has are
 * passed over. Null when none is known, and then nothing is reckoned.
 */
export function weightToReckonBy(known: readonly KnownWeight[], today: Day): KnownWeight | null {
  const usable = known.filter(
    ({ grams, on }) => on <= today && grams >= plausibleGrams.min && grams <= plausibleGrams.max,
  );
  const rank = ({ origin }: KnownWeight) => weightOrigins.indexOf(origin);
  return usable.toSorted((a, b) => b.on.localeCompare(a.on) || rank(a) - rank(b))[0] ?? null;
}

/** Whether a weight is older than 90 days (our policy). */
export function isOldWeight({ on }: KnownWeight, today: Day): boolean {
  return daysBetween(on, today) > weightDaysMax;
}

/** The weight on a patient's record, as a customer told it; empty when they did not. */
export function toldWeight(record: {
  readonly weightGrams: number | null;
  readonly weightOn: Day | null;
}): KnownWeight[] {
  const { weightGrams, weightOn } = record;
  return weightGrams === null || weightOn === null ? [] : [{ grams: weightGrams, on: weightOn, origin: "customer" }];
}
