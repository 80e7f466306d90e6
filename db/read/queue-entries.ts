import "server-only";
import { and, asc, desc, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { queueEntries as entries } from "@/db/schema/queue";
import type { QueueAspect, QueueCursor, QueuePage, QueueSort } from "@/lib/domain/queue/view";

/** By whom and when a view is looked at: some of its words ("mine", "within 24 h") mean nothing without. */
export interface Looking {
  readonly userId: string;
  /** What was handed up to nobody by name is for these. */
  readonly takesEscalated: boolean;
  readonly now: Date;
  /** Born after this day: under 18 today. */
  readonly adultBirthDate: string;
}

const columns = {
  orderNumber: entries.orderNumber,
  state: entries.state,
  // As the database writes them, to the microsecond: what the next page begins after.
  sinceText: sql<string>`${entries.since}`,
  deadlineText: sql<string | null>`${entries.deadlineAt}`,
  windowEndsAt: entries.windowEndsAt,
  captureBefore: entries.captureBefore,
  initials: entries.initials,
  birthDate: entries.birthDate,
  request: entries.request,
  safetyReport: entries.safetyReport,
  answered: entries.answered,
  claimedBy: entries.claimedBy,
  claimedName: entries.claimedName,
  claimedAt: entries.claimedAt,
  beatAt: entries.beatAt,
  setAsideCode: entries.setAsideCode,
  escalatedTo: entries.escalatedTo,
  escalatedAt: entries.escalatedAt,
};

const hourMs = 3_600_000;
const deadline = sql`coalesce(${entries.deadlineAt}, 'infinity'::timestamptz)`;
const instant = (at: Date) => sql`${at.toISOString()}::timestamptz`;

/** What a view asks of an entry; nothing for the whole queue. Flags are written as their partial indexes are. */
export function conditionOf(view: QueueAspect, looking: Looking): SQL | undefined {
  const { now } = looking;
  return and(
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

function flagCondition(
  flag: NonNullable<QueueAspect["flag"]>,
  { userId, takesEscalated, adultBirthDate }: Looking,
): SQL {
  switch (flag) {
    case "minor":
      return sql`${entries.cameMinor} and ${entries.birthDate} > ${adultBirthDate}`;
    case "safety-report":
      return sql`${entries.safetyReport}`;
    case "answered":
      return sql`${entries.answered}`;
    case "set-aside":
      return sql`${entries.setAsideCode} is not null`;
    case "escalated-to-me": {
      const mine = sql`${entries.escalatedTo} = ${userId}`;
      const toMe = takesEscalated ? sql`(${mine} or ${entries.escalatedTo} is null)` : mine;
      return sql`${entries.escalatedAt} is not null and ${toMe}`;
    }
  }
}

/** As `claimIsLive`: within the last 60 s. */
function claimCondition(claim: NonNullable<QueueAspect["claim"]>, { userId, now }: Looking): SQL {
  const live = sql`${entries.claimedBy} is not null and ${entries.beatAt} > ${instant(new Date(now.getTime() - 60_000))}`;
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
export async function entryRows(db: Db, view: QueueAspect, page: QueuePage, looking: Looking, limit: number) {
  const rows = await entryQuery(db, view, page, looking, limit);
  return page !== null && "before" in page ? rows.toReversed() : rows;
}

/** The statement itself; the benchmark explains it. */
export function entryQuery(db: Db, view: QueueAspect, page: QueuePage, looking: Looking, limit: number) {
  const backwards = page !== null && "before" in page;
  const down = (view.sort === "newest") !== backwards;
  const keys = keysOf(view.sort);
  const cursor = page === null ? undefined : beyond(view.sort, "after" in page ? page.after : page.before, down);
  return db
    .select(columns)
    .from(entries)
    .where(and(conditionOf(view, looking), cursor))
    .orderBy(...keys.map((key) => (down ? desc(key) : asc(key))))
    .limit(limit);
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

export interface QueueFigures {
  readonly states: Partial<Record<QueueEntryRow["state"], number>>;
  readonly oldestSince: Date | null;
  readonly holdsWithin24h: number;
  readonly windowsToday: number;
  readonly setAside: number;
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
    states: {
      "awaiting-review": row.review,
      "needs-customer": row.customer,
      approved: row.approved,
      paid: row.paid,
      dispensed: row.dispensed,
      "payment-problem": row.problem,
    },
    oldestSince: row.oldestSince === null ? null : new Date(row.oldestSince),
    holdsWithin24h: row.holds,
    windowsToday: row.windows,
    setAside: row.setAside,
    nextDeadline: row.nextDeadline === null ? null : new Date(row.nextDeadline),
    views: row.views,
  };
}

/** The statement itself; the benchmark explains it. */
export function figuresQuery(db: Db, views: readonly QueueAspect[], looking: Looking, endOfToday: Date) {
  const soon = instant(new Date(looking.now.getTime() + 24 * hourMs));
  const now = instant(looking.now);
  const held = sql`${entries.state} in ('awaiting-review', 'needs-customer', 'approved', 'payment-problem')`;
  const counts = views.map((view) => sql`count(*) filter (where ${conditionOf(view, looking) ?? sql`true`})`);
  return db
    .select({
      review: sql<number>`(count(*) filter (where ${entries.state} = 'awaiting-review'))::int`,
      customer: sql<number>`(count(*) filter (where ${entries.state} = 'needs-customer'))::int`,
      approved: sql<number>`(count(*) filter (where ${entries.state} = 'approved'))::int`,
      paid: sql<number>`(count(*) filter (where ${entries.state} = 'paid'))::int`,
      dispensed: sql<number>`(count(*) filter (where ${entries.state} = 'dispensed'))::int`,
      problem: sql<number>`(count(*) filter (where ${entries.state} = 'payment-problem'))::int`,
      oldestSince: sql<string | null>`min(${entries.since})`,
      holds: sql<number>`(count(*) filter (where ${held} and ${entries.captureBefore} > ${now} and ${entries.captureBefore} <= ${soon}))::int`,
      windows: sql<number>`(count(*) filter (where ${entries.windowEndsAt} >= ${now} and ${entries.windowEndsAt} <= ${instant(endOfToday)}))::int`,
      setAside: sql<number>`(count(*) filter (where ${entries.setAsideCode} is not null))::int`,
      nextDeadline: sql<string | null>`min(${entries.deadlineAt}) filter (where ${entries.deadlineAt} > ${now})`,
      views: sql<number[]>`array[${counts.length === 0 ? sql`` : sql.join(counts, sql`, `)}]::int[]`,
    })
    .from(entries);
}
