import type { OrderState } from "../order/machine";
import { addDays, type Day, dayIn, endOfDay, isDay } from "../shared/calendar";
import type { Reason } from "../shared/reason";
import { namedInstant } from "./call";

/** Why an order is on hold. (The card's is an authorisation.) */
export const onHoldCodes = ["prescriber", "stock", "second-opinion", "identity", "other"] as const;
export type OnHoldCode = (typeof onHoldCodes)[number];

/** The longest an order is on hold before it comes back by itself, in days: our policy. Authorisations of cards rarely last longer. */
export const setAsideDaysMax = 30;

export interface OnHold {
  readonly setAsideAt: Date | null;
  readonly setAsideUntil: Date | null;
}

/** Whether the order is on hold now. From the day on which it was to be looked at again it counts as waiting like any other. */
export function isOnHold(desk: OnHold, now: Date): boolean {
  if (desk.setAsideAt === null) return false;
  return desk.setAsideUntil === null || desk.setAsideUntil.getTime() > now.getTime();
}

/** So many hours before its deadline an order on hold stands in the lists again: our policy, so that none lapses unseen. */
export const backBeforeDeadlineHours = 24;

/** From when an order on hold until `until` stands in the usual lists again. `deadlineAt`: its hard deadline (`deadlineOf`), if any. */
export function waitsAgainFrom(until: Date, deadlineAt: Date | null): Date {
  if (deadlineAt === null) return until;
  return new Date(Math.min(until.getTime(), deadlineAt.getTime() - backBeforeDeadlineHours * 3_600_000));
}

/** The states in which an order waits for staff, or for the customer's answer to them: there it can be claimed and put on hold. */
const waiting: readonly OrderState[] = ["awaiting-review", "needs-customer", "payment-problem", "paid", "dispensed"];

export function waitsForStaff(state: OrderState): boolean {
  return waiting.includes(state);
}

/** The first instant of a day where the pharmacy stands. */
export function startOfDay(timeZone: string, day: Day): Date {
  return new Date(endOfDay(timeZone, addDays(day, -1)).getTime() + 1);
}

/** The instant at which an order is looked at again: `time` (`15:30`) of that day where the pharmacy stands, or the day's first. Null for no time. */
export function lookAgainInstant(timeZone: string, day: Day, time: string | null): Date | null {
  return time === null ? startOfDay(timeZone, day) : namedInstant(timeZone, `${day}T${time}`);
}

export interface OnHoldWish {
  readonly code: OnHoldCode;
  readonly words: string | null;
  readonly lookAgainOn: Day | null;
  readonly lookAgainAt: string | null;
}

/** What is wrong with a wish to put an order on hold at `now`; days and times are those of `timeZone`, where the pharmacy stands. */
export function onHoldReasons(wish: OnHoldWish, timeZone: string, now: Date): Reason[] {
  const reasons: Reason[] = [];
  if (wish.code === "other" && wish.words === null)
    reasons.push({ code: "words-missing", field: "words", params: { case: "on-hold" } });
  const { lookAgainOn: day, lookAgainAt: time } = wish;
  if (day === null) {
    if (time !== null) reasons.push({ code: "day-missing", field: "lookAgainOn" });
    return reasons;
  }
  const today = dayIn(timeZone, now);
  const earliest = time === null ? addDays(today, 1) : today;
  if (!isDay(day)) reasons.push({ code: "day-invalid", field: "lookAgainOn", params: { case: "on-hold" } });
  else if (day < earliest || day > addDays(today, setAsideDaysMax))
    reasons.push({
      code: "day-out-of-range",
      field: "lookAgainOn",
      params: { setAsideDaysMax },
    });
  else reasons.push(...timeReasons(lookAgainInstant(timeZone, day, time), now));
  return reasons;
}

function timeReasons(until: Date | null, now: Date): Reason[] {
  const field = "lookAgainAt";
  if (until === null) return [{ code: "time-invalid", field }];
  return until.getTime() <= now.getTime() ? [{ code: "time-past", field }] : [];
}
