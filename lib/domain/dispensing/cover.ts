import { addDays, type Day, daysBetween } from "../shared/calendar";
import type { OtherSupply } from "./facts";

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

const lasts = ({ capsules, capsulesPerDay }: Omit<OtherSupply, "suppliedOn">) => Math.ceil(capsules / capsulesPerDay);
