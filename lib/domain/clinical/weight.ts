import type { ReasonParams } from "../reasons/params";
import { type Day, daysBetween } from "../shared/calendar";
import type { Reason } from "../shared/reason";
import { plausibleGrams, rounded } from "./dose";

/** Days after which a weight is asked for again. Our policy: no text read sets one. */
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

/** Why a weight is to be asked about: two that cannot both be right, or one that is rare at this age. All limits are our policy. */
export type WeightDoubt =
  | { readonly kind: "differs" | "pounds"; readonly taken: KnownWeight; readonly other: KnownWeight }
  | { readonly kind: "rare-at-this-age"; readonly taken: KnownWeight; readonly age: number };

/** How far two weights may lie apart: taken within 90 days of each other, and further apart in time. */
const changeMax = { recent: 1.15, long: 1.3 } as const;

/** Kilograms that a person of this age seldom lies outside of. */
const usualKg = (age: number) => (age < 15 ? { min: 25, max: 110 } : { min: 30, max: age < 18 ? 160 : 200 });

function isUsualWeight(kg: number, age: number): boolean {
  const { min, max } = usualKg(age);
  return kg >= min && kg <= max;
}

/**
 * A weight that is rare at this age is asked about where a customer types it: pounds and slips of a digit hide a high dose. Whoever says that this
 * very number is right is believed.
 */
export function rareWeightReasons(weightKg: number, confirmed: number | null, age: number, field: string): Reason[] {
  if (weightKg === confirmed || isUsualWeight(weightKg, age)) return [];
  return [{ code: "weight-unusual", field, params: { weightKg, age } }];
}

const poundsInKg = 2.2046;

/**
 * The weight to calculate by: the newest, on the same day the better trusted. Where another one contradicts it the lighter of the two, so that a
 * slip hides no high dose, and the doubt is asked about. Days to come and weights that nobody of 12 or more has are passed over. Null when
 * none is known, and then nothing is calculated.
 */
export function weightToReckonBy(known: readonly KnownWeight[], today: Day): KnownWeight | null {
  const [newest, ...others] = usable(known, today);
  if (newest === undefined) return null;
  const rivals = others.filter((other) => contradicts(newest, other));
  return [newest, ...rivals].reduce((lightest, one) => (one.grams < lightest.grams ? one : lightest));
}

/** What is to be asked about the weights that are known; empty where they agree and are usual. `age` in years. */
export function weightDoubts(known: readonly KnownWeight[], today: Day, age: number): WeightDoubt[] {
  const [taken, ...others] = usable(known, today);
  if (taken === undefined) return [];
  const other = others.find((one) => contradicts(taken, one));
  return [
    ...(other === undefined ? [] : [{ kind: isInPounds(taken, other) ? "pounds" : "differs", taken, other } as const]),
    ...(isUsualWeight(taken.grams / 1000, age) ? [] : [{ kind: "rare-at-this-age", taken, age } as const]),
  ];
}

function usable(known: readonly KnownWeight[], today: Day): KnownWeight[] {
  const rank = ({ origin }: KnownWeight) => weightOrigins.indexOf(origin);
  return known
    .filter(({ grams, on }) => on <= today && grams >= plausibleGrams.min && grams <= plausibleGrams.max)
    .toSorted((a, b) => b.on.localeCompare(a.on) || rank(a) - rank(b));
}

const ratio = (a: KnownWeight, b: KnownWeight) => Math.max(a.grams, b.grams) / Math.min(a.grams, b.grams);

const contradicts = (a: KnownWeight, b: KnownWeight) =>
  ratio(a, b) > (Math.abs(daysBetween(a.on, b.on)) <= weightDaysMax ? changeMax.recent : changeMax.long);

const isInPounds = (a: KnownWeight, b: KnownWeight) => Math.abs(ratio(a, b) / poundsInKg - 1) < 0.05;

/** How a doubt about a weight is reported, under the code of the place that reports it. */
export function weightDoubtParams(doubt: WeightDoubt): ReasonParams["weight-doubtful"] {
  const kg = ({ grams }: KnownWeight) => rounded(grams / 1000, 1);
  const { taken } = doubt;
  if (doubt.kind === "rare-at-this-age") return { case: "rare", kg: kg(taken), age: doubt.age };
  const { other } = doubt;
  return {
    case: doubt.kind,
    kg: kg(taken),
    origin: taken.origin,
    day: taken.on,
    otherKg: kg(other),
    otherOrigin: other.origin,
    otherDay: other.on,
  };
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
