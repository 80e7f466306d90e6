import "server-only";
import { and, asc, desc, type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { microsecondsOf } from "@/db/microseconds";
import { queueEntries as entries } from "@/db/schema/queue";
import type { StaffRole } from "@/lib/domain/access/roles";
import { claimSilentMs } from "@/lib/domain/desk/claim";
import {
  leavesOutOnHold,
  type QueueAspect,
  type QueueCursor,
  type QueuePage,
  type QueueSort,
} from "@/lib/domain/queue/view";

/** By whom and when a view is looked at: some of its words ("mine", "within 24 h") mean nothing without. */
export interface Looking {
  readonly userId: string;
  /** What was handed up to a role and to nobody by name is for those who have it. */
  readonly role: StaffRole;
  readonly now: Date;
  /** Born after this day: under 18 today. */
  readonly adultBirthDate: string;
}

/** A row's place in the list: times as the database writes them, to the microsecond. */
export const placeColumns = {
  orderNumber: entries.orderNumber,
  sinceText: sql<string>`${entries.since}`,
  deadlineText: sql<string | null>`${entries.deadlineAt}`,
};

const columns = {
  ...placeColumns,
  state: entries.state,
  windowEndsAt: entries.windowEndsAt,
  captureBefore: entries.captureBefore,
  initials: entries.initials,
  birthDate: entries.birthDate,
  request: entries.request,
  safetyReport: entries.safetyReport,
  keptBack: entries.keptBack,
  answered: entries.answered,
  claimedBy: entries.claimedBy,
  claimedName: entries.claimedName,
  claimedAt: entries.claimedAt,
  beatAt: entries.beatAt,
  setAsideCode: entries.setAsideCode,
  setAsideUntil: entries.setAsideUntil,
  escalatedTo: entries.escalatedTo,
  escalatedToRole: entries.escalatedToRole,
  escalatedAt: entries.escalatedAt,
};

export type QueuePlace = Pick<QueueEntryRow, keyof typeof placeColumns>;

const hourMs = 3_600_000;
const deadline = sql`coalesce(${entries.deadlineAt}, 'infinity'::timestamptz)`;
const instant = (at: Date) => sql`${at.toISOString()}::timestamptz`;

/** What a view asks of an entry; nothing for the whole queue. Flags are written as their partial indexes are. */
export function conditionOf(view: QueueAspect, looking: Looking): SQL | undefined {
  const { now } = looking;
  return and(
    leavesOutOnHold(view) ? waits(now) : undefined,
    view.tab === "all" ? undefined : sql`${entries.duty} = ${view.tab}`,
    view.strengthMg === null ? undefined : sql`${entries.strengthMg} = ${view.strengthMg}`,
    view.flag === null ? undefined : flagCondition(view.flag, looking),
    view.claim === null ? undefined : claimCondition(view.claim, looking),
    view.dueHours === null
      ? undefined
      : sql`${deadline} <= ${instant(new Date(now.getTime() + view.dueHours * hourMs))}`,
    view.waitingHours === null
      ? undefined
      : sql`${entries.since} <= ${instant(new Date(now.getTime() - view.waitingHours * hourMs))}`,
  );
}

const waits = (now: Date) => sql`${entries.waitsFrom} <= ${instant(now)}`;

/** As `isOnHold`: what was to be looked at again by now is no longer on hold. */
const isOnHold = (now: Date) =>
  sql`${entries.setAsideCode} is not null and coalesce(${entries.setAsideUntil}, 'infinity'::timestamptz) > ${instant(now)}`;

function flagCondition(flag: NonNullable<QueueAspect["flag"]>, { userId, role, adultBirthDate, now }: Looking): SQL {
  switch (flag) {
    case "minor":
      return sql`${entries.cameMinor} and ${entries.birthDate} > ${adultBirthDate}`;
    case "safety-report":
      return sql`${entries.safetyReport}`;
    case "answered":
      return sql`${entries.answered}`;
    case "set-aside":
      return isOnHold(now);
    case "escalated-to-me":
      // As `isAddressed`: by name, or to the role and to nobody by name. No id is a role's name.
      return sql`${entries.escalatedAt} is not null and coalesce(${entries.escalatedTo}, ${entries.escalatedToRole}) in (${userId}, ${role})`;
  }
}

/** As `claimIsLive`. */
function claimCondition(claim: NonNullable<QueueAspect["claim"]>, { userId, now }: Looking): SQL {
  const live = sql`${entries.claimedBy} is not null and ${entries.beatAt} > ${instant(new Date(now.getTime() - claimSilentMs))}`;
  switch (claim) {
    case "mine":
      return sql`${live} and ${entries.claimedBy} = ${userId}`;
    case "anyone":
      return live;
    case "nobody":
      return sql`(${live}) is not true`;
  }
}

export type QueueEntryRow = Awaited<ReturnType<typeof entryRows>>[number];

/**
 * One page of a view by key: the rows after (or before) a place in it, so rows that come and go elsewhere move nothing here.
 * Always in the view's order.
 */
export async function entryRows(db: Db | Tx, view: QueueAspect, page: QueuePage, looking: Looking, limit: number) {
  const rows = await entryQuery(db, view, page, looking, limit);
  return page !== null && "before" in page ? rows.toReversed() : rows;
}

/** The statement itself; the benchmark explains it. */
export function entryQuery(db: Db | Tx, view: QueueAspect, page: QueuePage, looking: Looking, limit: number) {
  const { condition, order } = walk(view, page, looking);
  return db
    .select(columns)
    .from(entries)
    .where(condition)
    .orderBy(...order)
    .limit(limit);
}

/** The same, the numbers of the orders alone: to stand within another statement. */
export function entryNumbers(db: Db, view: QueueAspect, page: QueuePage, looking: Looking, limit: number) {
  const { condition, order } = walk(view, page, looking);
  return db
    .select({ orderNumber: entries.orderNumber })
    .from(entries)
    .where(condition)
    .orderBy(...order)
    .limit(limit);
}

function walk(view: QueueAspect, page: QueuePage, looking: Looking) {
  const backwards = page !== null && "before" in page;
  const down = (view.sort === "newest") !== backwards;
  const cursor = page === null ? undefined : beyond(view.sort, "after" in page ? page.after : page.before, down);
  return {
    condition: and(conditionOf(view, looking), cursor),
    order: keysOf(view.sort).map((key) => (down ? desc(key) : asc(key))),
  };
}

/** Where the next page begins after this row, or the one before it ends. */
export function cursorOf({ deadlineText, sinceText, orderNumber }: QueuePlace): QueueCursor {
  const deadline = deadlineText === null ? null : microsecondsOf(deadlineText);
  return { deadline, since: microsecondsOf(sinceText), orderNumber };
}

function keysOf(sort: QueueSort) {
  const age = [sql`${entries.since}`, sql`${entries.orderNumber}`];
  return sort === "safest" ? [deadline, ...age] : age;
}

/** Compared as one row, in the index's own order. Microseconds below 2^53 are exact as a double. */
function beyond(sort: QueueSort, cursor: QueueCursor, down: boolean): SQL {
  const at = (time: number) => sql`'epoch'::timestamptz + ${time}::float8 * interval '1 microsecond'`;
  const end = cursor.deadline === null ? sql`'infinity'::timestamptz` : at(cursor.deadline);
  const place = sql`${at(cursor.since)}, ${cursor.orderNumber}`;
  const operator = down ? sql`<` : sql`>`;
  return sort === "safest"
    ? sql`(${deadline}, ${entries.since}, ${entries.orderNumber}) ${operator} (${end}, ${place})`
    : sql`(${entries.since}, ${entries.orderNumber}) ${operator} (${place})`;
}

type StateCounts = Partial<Record<QueueEntryRow["state"], number>>;

export interface QueueFigures {
  readonly states: StateCounts;
  /** Without those on hold until a later day. */
  readonly waiting: StateCounts;
  readonly oldestSince: Date | null;
  readonly holdsWithin24h: number;
  readonly windowsToday: number;
  readonly setAside: number;
  readonly escalatedToMe: number;
  readonly nextDeadline: Date | null;
  /** One count a view asked for, in its order. */
  readonly views: readonly number[];
}

/** Everything that is counted, in one walk over the entries: a few thousand, never the orders of all time. */
export async function queueFigures(
  db: Db,
  views: readonly QueueAspect[],
  looking: Looking,
  endOfToday: Date,
): Promise<QueueFigures> {
  const [row] = await figuresQuery(db, views, looking, endOfToday);
  if (row === undefined) throw new Error("an aggregate answers one row");
  return {
    states: byState(row.states),
    waiting: byState(row.waiting),
    oldestSince: row.oldestSince === null ? null : new Date(row.oldestSince),
    holdsWithin24h: row.holds,
    windowsToday: row.windows,
    setAside: row.setAside,
    escalatedToMe: row.escalatedToMe,
    nextDeadline: row.nextDeadline === null ? null : new Date(row.nextDeadline),
    views: row.views,
  };
}

const counted = ["awaiting-review", "needs-customer", "approved", "paid", "dispensed", "payment-problem"] as const;

const byState = (counts: readonly number[]): StateCounts =>
  Object.fromEntries(counted.map((state, at) => [state, counts[at] ?? 0]));

/** The statement itself; the benchmark explains it. */
export function figuresQuery(db: Db, views: readonly QueueAspect[], looking: Looking, endOfToday: Date) {
  const soon = instant(new Date(looking.now.getTime() + 24 * hourMs));
  const now = instant(looking.now);
  const held = sql`${entries.state} in ('awaiting-review', 'needs-customer', 'approved', 'payment-problem')`;
  const eachState = (which: SQL) =>
    listed(counted.map((state) => sql`count(*) filter (where ${entries.state} = ${state} and ${which})`));
  const counts = views.map((view) => sql`count(*) filter (where ${conditionOf(view, looking) ?? sql`true`})`);
  return db
    .select({
      states: eachState(sql`true`),
      waiting: eachState(waits(looking.now)),
      oldestSince: sql<string | null>`min(${entries.since}) filter (where ${waits(looking.now)})`,
      holds: sql<number>`(count(*) filter (where ${held} and ${entries.captureBefore} > ${now} and ${entries.captureBefore} <= ${soon}))::int`,
      windows: sql<number>`(count(*) filter (where ${entries.windowEndsAt} >= ${now} and ${entries.windowEndsAt} <= ${instant(endOfToday)}))::int`,
      setAside: sql<number>`(count(*) filter (where ${isOnHold(looking.now)}))::int`,
      escalatedToMe: sql<number>`(count(*) filter (where ${flagCondition("escalated-to-me", looking)}))::int`,
      nextDeadline: sql<string | null>`min(${entries.deadlineAt}) filter (where ${entries.deadlineAt} > ${now})`,
      views: listed(counts),
    })
    .from(entries);
}

const listed = (counts: readonly SQL[]) => sql<number[]>`array[${sql.join([...counts], sql`, `)}]::int[]`;
