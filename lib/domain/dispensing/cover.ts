import { mgPerDay } from "../clinical/dose";
import type { FullTranscription } from "../prescription/full-transcription";
import { plainRegistration } from "../prescription/written-paper";
import { addDays, type Day, daysBetween } from "../shared/calendar";
import type { OtherSupply, Paper } from "./facts";

/**
 * For how many whole days from `at` on the person is covered by what other orders gave or will give. Supplies are used up one after the
 * other, each from the day it was supplied or from the end of the one before; what is on the way counts whole. Today is the first day.
 */
export function daysCovered(supplies: readonly OtherSupply[], at: Day): number {
  const past = supplies
    .flatMap(({ suppliedOn, ...supply }) => (suppliedOn === null ? [] : [{ ...supply, suppliedOn }]))
    .sort((a, b) => a.suppliedOn.localeCompare(b.suppliedOn));
  let uncoveredFrom: Day | null = null;
  for (const supply of past) {
    const begins: Day = uncoveredFrom === null || uncoveredFrom < supply.suppliedOn ? supply.suppliedOn : uncoveredFrom;
    uncoveredFrom = addDays(begins, lasts(supply));
  }
  const left = uncoveredFrom === null ? 0 : Math.max(0, daysBetween(at, uncoveredFrom));
  const onTheWay = supplies.filter(({ suppliedOn }) => suppliedOn === null);
  return onTheWay.reduce((sum, supply) => sum + lasts(supply), left);
}

const lasts = ({ capsules, capsulesPerDay }: Pick<OtherSupply, "capsules" | "capsulesPerDay">) =>
  Math.ceil(capsules / capsulesPerDay);

/** An order as it stands beside others: its strengths, and the paper it is on. */
export interface Beside {
  readonly strengthsMg: readonly number[];
  readonly paper: Paper;
}

/** The paper as it was read; of one that nobody read nothing is known. */
export const paperOf = (reading: FullTranscription | null): Paper =>
  reading === null
    ? { writtenOn: "unknown", registration: "unknown" }
    : { writtenOn: reading.writtenOn, registration: reading.prescriber.registration };

/** Supplies that last on their own: not another strength of the same paper, which is taken together with this one ("40 mg and 20 mg daily"). */
export const notTogetherWith = ({ strengthsMg, paper }: Beside, supplies: readonly OtherSupply[]): OtherSupply[] =>
  supplies.filter((other) => strengthsMg.includes(other.strengthMg) || !isSamePaper(other.paper, paper));

/**
 * What of another strength the person has at the same time, in mg a day: on the way, or supplied and not used up on the day `at`. Of one
 * strength the highest dose counts, for such supplies follow each other. `onThisPaper`: all of it was prescribed together with this order.
 */
export function takenBeside({ strengthsMg, paper }: Beside, supplies: readonly OtherSupply[], at: Day) {
  const running = supplies.filter(
    (other) =>
      !strengthsMg.includes(other.strengthMg) &&
      (other.suppliedOn === null || addDays(other.suppliedOn, lasts(other)) > at),
  );
  const highest = new Map<number, number>();
  for (const { strengthMg, capsulesPerDay } of running)
    highest.set(strengthMg, Math.max(highest.get(strengthMg) ?? 0, mgPerDay(strengthMg, capsulesPerDay)));
  return {
    mg: [...highest.values()].reduce((sum, mg) => sum + mg, 0),
    onThisPaper: running.length > 0 && running.every((other) => isSamePaper(other.paper, paper)),
  };
}

function isSamePaper(one: Paper, other: Paper): boolean {
  if (one.registration === "unknown" || other.registration === "unknown" || one.writtenOn === "unknown") return false;
  const number = plainRegistration(one.registration);
  return number !== "" && number === plainRegistration(other.registration) && one.writtenOn === other.writtenOn;
}
