/**
 * Reckoning with doses, for the pharmacist's aid and the course planner alike. An aid and never an instruction: nothing here changes a dose.
 *
 * Units: doses in mg, weights in whole grams, days whole. Inside, everything is counted in whole micrograms, so that 50 mg for 50 kg is
 * exactly 1 mg/kg and never a hair above it.
 */

/** The usual whole course in mg per kg of body weight. More is not expected to help much (EU product text, posology); the evidence is weak. */
export const targetMgPerKg = { low: 120, high: 150 } as const;

/** The usual range a day, in mg per kg (EU and US texts). Above it the prescriber is asked; below it staff are told. */
export const usualDailyMgPerKg = { low: 0.5, high: 1 } as const;

/** Above this a day, in mg per kg, no text goes: the US text's highest, for adults with very severe disease. */
export const highestDailyMgPerKg = 2;

/** Above this a day, in mg, nothing is supplied whatever the weight: the highest dose in the US text's table, 2 mg/kg at 100 kg. Our policy. */
export const highestDailyMg = 200;

/** Up to this a day, in mg, a dose can be judged without a weight: 1 mg/kg at 40 kg, where the US text's table begins; minors are lighter. Our policy. */
export const dailyMgWithoutWeight = { adult: 40, minor: 20 } as const;

/** Courses are followed so far and no further: past two years a projection means nothing. */
export const projectedDaysMax = 728;

/** Weights that a person of 12 or more can have, in grams. Outside, a figure was mistyped: our policy. */
export const plausibleGrams = { min: 20_000, max: 300_000 } as const;

export interface MgRange {
  readonly lowMg: number;
  readonly highMg: number;
}

/** What one takes in a day: `capsulesPerDay` may have halves, `strengthMg` is what one capsule holds. */
export function mgPerDay(strengthMg: number, capsulesPerDay: number): number {
  return micrograms(strengthMg * capsulesPerDay) / 1000;
}

/** mg/kg for an amount in mg and a weight in grams; of a daily amount, mg/kg/day. Not rounded. */
export function perKg(mg: number, weightGrams: number): number {
  return micrograms(mg) / grams(weightGrams);
}

/** Whether `mg` is more than `limit` mg/kg, compared exactly. */
export function exceedsPerKg(mg: number, weightGrams: number, limit: number): boolean {
  return micrograms(mg) > limit * grams(weightGrams);
}

/** The whole course that 120 to 150 mg/kg mean for this weight, in mg. */
export function targetMg(weightGrams: number): MgRange {
  const weight = grams(weightGrams);
  return { lowMg: (targetMgPerKg.low * weight) / 1000, highMg: (targetMgPerKg.high * weight) / 1000 };
}

/** Days at `dailyMg` from `takenMg` until `goalMg` is reached: `ceil((goal - taken) / daily)`; 0 once reached, null when nothing is taken a day. */
export function daysTo(goalMg: number, takenMg: number, dailyMg: number): number | null {
  const left = micrograms(goalMg) - micrograms(takenMg);
  if (left <= 0) return 0;
  const daily = micrograms(dailyMg);
  return daily <= 0 ? null : Math.ceil(left / daily);
}

/** Days as weeks, to one decimal place. */
export function weeksOf(days: number): number {
  return rounded(days / 7, 1);
}

/** Capsules for `days`, rounded up to whole ones. */
export function capsulesFor(days: number, capsulesPerDay: number): number {
  return Math.ceil(rounded(days * capsulesPerDay, 6));
}

/** Whole days that `capsules` last, the last one begun counted in. */
export function daysOfSupply(capsules: number, capsulesPerDay: number): number {
  if (capsulesPerDay <= 0) throw new RangeError("Nothing taken a day lasts for ever.");
  return Math.ceil(rounded(capsules / capsulesPerDay, 6));
}

/** Whole packs that hold `capsules`. */
export function packsFor(capsules: number, packCapsules: number): number {
  return Math.ceil(capsules / packCapsules);
}

/** A figure for people: to `places` decimals, halves away from zero. */
export function rounded(value: number, places: number): number {
  const factor = 10 ** places;
  return Math.round(value * factor + Math.sign(value) * 1e-9) / factor;
}

const micrograms = (mg: number) => Math.round(mg * 1000);

function grams(weight: number): number {
  if (!(weight > 0)) throw new RangeError("Without a weight there is nothing to reckon by.");
  return weight;
}
