import { orderStates } from "../order/machine";
import type { Day } from "../shared/calendar";

export const queueTabs = ["all", "review", "dispense", "hand-over", "problems"] as const;
export type QueueTab = (typeof queueTabs)[number];

export const queueFlags = ["minor", "safety-report", "answered", "set-aside", "escalated-to-me"] as const;
export type QueueFlag = (typeof queueFlags)[number];

export const queueClaims = ["mine", "anyone", "nobody"] as const;
export type QueueClaim = (typeof queueClaims)[number];

export const queueSorts = ["safest", "oldest", "newest"] as const;
export type QueueSort = (typeof queueSorts)[number];

/** Which orders of the queue are asked for, and in which order. No name and no medicine: it stands in addresses. */
export interface QueueAspect {
  readonly tab: QueueTab;
  readonly strengthMg: number | null;
  readonly flag: QueueFlag | null;
  readonly claim: QueueClaim | null;
  /** Only orders whose deadline ends within so many hours. */
  readonly dueHours: number | null;
  /** Only orders that have waited for so many hours. */
  readonly waitingHours: number | null;
  readonly sort: QueueSort;
}

export const wholeQueue: QueueAspect = {
  tab: "all",
  strengthMg: null,
  flag: null,
  claim: null,
  dueHours: null,
  waitingHours: null,
  sort: "safest",
};

/**
 * Whether the view leaves out what is on hold until a later day. A view that asks for a flag or for claimed orders by name shows what it
 * asks for, whatever else is true of it.
 */
export function leavesOutOnHold({ flag, claim }: QueueAspect): boolean {
  return flag === null && (claim === null || claim === "nobody");
}

/** The place of one row in the list: the values it is sorted by, in microseconds since 1970, as the database keeps them. */
export interface QueueCursor {
  /** null: no deadline, which sorts last. */
  readonly deadline: number | null;
  readonly since: number;
  readonly orderNumber: string;
}

/** A page lies after a row, or before one; neither is the first page. */
/** What the list of orders may be narrowed to: a state, or supplies that nobody has written on the prescription copy. */
export const copyOpen = "copy-open";
export const ordersFilters = [...orderStates, copyOpen] as const;
export type OrdersFilter = (typeof ordersFilters)[number];

export type QueuePage = { readonly after: QueueCursor } | { readonly before: QueueCursor } | null;

/** `1795424809139000.1795424810155000.<order number>`; `-` for no deadline. */
export function cursorText({ deadline, since, orderNumber }: QueueCursor): string {
  return `${deadline ?? "-"}.${since}.${orderNumber}`;
}

/** The reverse; null for a text that was never one. */
export function readCursor(text: string): QueueCursor | null {
  const [, deadline, since, orderNumber] = /^(-|\d{1,16})\.(\d{1,16})\.([0-9a-hjkmnp-tv-z]{26})$/.exec(text) ?? [];
  if (deadline === undefined || since === undefined || orderNumber === undefined) return null;
  // 16 digits may exceed what a number holds exactly; such a time lies beyond the year 2255.
  const times = [Number(since), deadline === "-" ? 0 : Number(deadline)];
  if (!times.every(Number.isSafeInteger)) return null;
  return { deadline: deadline === "-" ? null : Number(deadline), since: Number(since), orderNumber };
}

/** Whoever was born later is under 18. There was no 29 February eighteen years before one; who was born on 1 March is not 18 yet. */
export function adultBirthDate(today: Day): Day {
  const [year = "", ...rest] = today.split("-");
  const day = rest.join("-");
  return `${Number(year) - 18}-${day === "02-29" ? "02-28" : day}`;
}
