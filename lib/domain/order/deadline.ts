import { type DispensingPolicy, type EffectiveCategory, lastDayOf } from "../dispensing/policy";
import { type Day, endOfDay } from "../shared/calendar";
import type { OrderState } from "./machine";

export interface DeadlineFacts {
  readonly state: OrderState;
  /** Until when the card's issuer keeps the amount; null while nothing is held. */
  readonly holdUntil: Date | null;
  /** The date on the prescription, once somebody typed it. */
  readonly writtenOn: Day | null;
  readonly category: EffectiveCategory;
}

export interface Deadlines {
  /** The last instant of the last day on which the prescription may be dispensed. */
  readonly windowEndsAt: Date | null;
  /** The earlier of that and the end of the card's hold: after it the order cannot be served any more. */
  readonly deadlineAt: Date | null;
}

const held: readonly OrderState[] = ["awaiting-review", "needs-customer", "approved", "payment-problem"];
const undispensed: readonly OrderState[] = [...held, "paid"];

/**
 * The hard deadlines of an order as it stands. A charged card has no hold left, a dispensed prescription no window, a final order neither.
 * The window is the policy's (our own, see lib/domain/dispensing/policy.ts), counted in days of `timeZone`, where the pharmacy stands.
 */
export function deadlineOf(policy: DispensingPolicy, facts: DeadlineFacts, timeZone: string): Deadlines {
  const { state, holdUntil, writtenOn, category } = facts;
  const lastDay = writtenOn !== null && undispensed.includes(state) ? lastDayOf(policy, writtenOn, category) : null;
  const windowEndsAt = lastDay === null ? null : endOfDay(timeZone, lastDay);
  const ends = [windowEndsAt, held.includes(state) ? holdUntil : null].filter((end) => end !== null);
  return { windowEndsAt, deadlineAt: ends.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null };
}
