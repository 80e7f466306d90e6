import "server-only";
import { and, asc, desc, eq, inArray, lt, ne, type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { batches } from "@/db/schema/catalogue";
import { users } from "@/db/schema/people";
import { alertClosings, auditEvents } from "@/db/schema/records";
import { type Actor, roleOf, userIdOf } from "@/lib/domain/access/actor";
import { auditDetailNames } from "@/lib/domain/audit/details";
import { type AuditEvent, type AuditEventName, customerHistory } from "@/lib/domain/audit/events";

export interface AuditEntry extends AuditEvent {
  readonly outcome: "done" | "refused" | "viewed";
}

const names: ReadonlySet<string> = new Set(auditDetailNames);

/** Appends to the record, whose events keep only what has words. There is no counterpart that changes or removes: the table refuses both. */
export async function appendAudit(
  tx: Tx,
  actor: Actor,
  at: Date,
  requestId: string | null,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  for (const { event, details = {} } of entries) {
    const unknown = Object.keys(details).filter((name) => !names.has(name));
    if (unknown.length > 0) throw new Error(`${event} keeps what has no words: ${unknown.join(", ")}`);
  }
  await tx.insert(auditEvents).values(
    entries.map((entry) => ({
      at,
      actorKind: actor.kind,
      actorId: userIdOf(actor) ?? (actor.kind === "system" ? actor.name : null),
      actorRole: roleOf(actor),
      event: entry.event,
      outcome: entry.outcome,
      subjectKind: entry.subjectKind,
      subjectId: entry.subjectId,
      orderNumber: entry.orderNumber ?? null,
      details: { ...entry.details },
      requestId,
    })),
  );
}

export interface AuditFilter {
  readonly orderNumber?: string | undefined;
  readonly actorId?: string | undefined;
  readonly event?: string | undefined;
  readonly outcome?: "done" | "refused" | "viewed" | undefined;
  /** Rows older than this id: the next page. */
  readonly before?: number | undefined;
}

/** Spelt out, not parameters: only so may a kept plan use the index of what was refused or viewed. */
const outcomes = {
  done: sql`${auditEvents.outcome} = 'done'`,
  refused: sql`${auditEvents.outcome} = 'refused'`,
  viewed: sql`${auditEvents.outcome} = 'viewed'`,
} as const;

/** What staff call the subject: an account by its name, a batch by its number. Null for the other kinds: their ids tell a person nothing. */
const subjectName = sql<string | null>`case ${auditEvents.subjectKind}
  when 'account' then (select u.name from ${users} u where u.id = ${auditEvents.subjectId})
  when 'batch' then (select b.batch_number from ${batches} b where b.id = ${auditEvents.subjectId})
end`;

/** The record, newest first, a page at a time by key. */
export async function auditPage(db: Db, filter: AuditFilter, limit: number) {
  const conditions: (SQL | undefined)[] = [
    filter.orderNumber === undefined ? undefined : eq(auditEvents.orderNumber, filter.orderNumber),
    filter.actorId === undefined ? undefined : eq(auditEvents.actorId, filter.actorId),
    filter.event === undefined ? undefined : eq(auditEvents.event, filter.event),
    filter.outcome === undefined ? undefined : outcomes[filter.outcome],
    filter.before === undefined ? undefined : lt(auditEvents.id, filter.before),
  ];
  return db
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      event: auditEvents.event,
      outcome: auditEvents.outcome,
      role: auditEvents.actorRole,
      actorId: auditEvents.actorId,
      name: users.name,
      subjectKind: auditEvents.subjectKind,
      subjectId: auditEvents.subjectId,
      subjectName,
      orderNumber: auditEvents.orderNumber,
      details: auditEvents.details,
    })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    .where(and(...conditions))
    .orderBy(desc(auditEvents.id))
    .limit(limit);
}

export type AuditRow = Awaited<ReturnType<typeof auditPage>>[number];

export interface StaffHistoryRow {
  readonly id: number;
  readonly at: Date;
  readonly event: AuditEventName;
  readonly outcome: "done" | "refused" | "viewed";
  readonly role: string;
  readonly name: string | null;
  readonly details: Record<string, unknown>;
  /** What was done about an alert, as whoever marked it wrote. */
  readonly words: string | null;
}

/** Everything on record about an order, with who did it: views and refusals too. */
export async function staffHistoryOf(db: Db, orderNumber: string): Promise<StaffHistoryRow[]> {
  const rows = await db
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      event: auditEvents.event,
      outcome: auditEvents.outcome,
      role: auditEvents.actorRole,
      name: users.name,
      details: auditEvents.details,
      words: alertClosings.words,
    })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    .leftJoin(
      alertClosings,
      and(
        eq(auditEvents.event, "alert.closed"),
        eq(auditEvents.outcome, "done"),
        eq(alertClosings.alertId, auditEvents.subjectId),
        eq(alertClosings.closedAt, auditEvents.at),
      ),
    )
    .where(eq(auditEvents.orderNumber, orderNumber))
    .orderBy(asc(auditEvents.id))
    .limit(500);
  return rows.map((row) => ({ ...row, event: row.event as AuditEventName, role: row.role ?? "system" }));
}

export interface HistoryRow {
  readonly at: Date;
  readonly event: AuditEventName;
  readonly role: string;
}

/** What happened to an order as its customer may read it: who acted is a role, never a name. */
export async function historyOf(db: Db, orderNumber: string): Promise<HistoryRow[]> {
  const rows = await db
    .select({ at: auditEvents.at, event: auditEvents.event, role: auditEvents.actorRole })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.orderNumber, orderNumber),
        eq(auditEvents.outcome, "done"),
        inArray(auditEvents.event, [...customerHistory]),
      ),
    )
    .orderBy(asc(auditEvents.id));
  return rows.map((row) => ({ at: row.at, event: row.event as AuditEventName, role: row.role ?? "system" }));
}

export interface OrderChange {
  readonly event: AuditEventName;
  readonly at: Date;
  readonly role: string;
  readonly actorId: string | null;
  readonly name: string | null;
}

/** What happened to an order after the version a person had before them, oldest first. Every event that moves the version carries it. */
export async function changesSince(db: Db | Tx, orderNumber: string, seenVersion: number): Promise<OrderChange[]> {
  const rows = await db
    .select({
      event: auditEvents.event,
      at: auditEvents.at,
      role: auditEvents.actorRole,
      actorId: auditEvents.actorId,
      name: users.name,
    })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    .where(
      and(
        eq(auditEvents.orderNumber, orderNumber),
        eq(auditEvents.outcome, "done"),
        sql`(${auditEvents.details} ->> 'version')::int > ${seenVersion}`,
      ),
    )
    .orderBy(asc(auditEvents.id));
  return rows.map((row) => ({
    event: row.event as AuditEventName,
    at: row.at,
    role: row.role ?? "system",
    actorId: row.actorId,
    name: row.name,
  }));
}

/** The person who moved the order last, up to the version a page shows; null: nobody but the machine. */
export async function lastPerson(db: Db, orderNumber: string, seenVersion: number): Promise<string | null> {
  const [row] = await db
    .select({ actorId: auditEvents.actorId })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.orderNumber, orderNumber),
        eq(auditEvents.outcome, "done"),
        ne(auditEvents.actorRole, "system"),
        sql`(${auditEvents.details} ->> 'version')::int <= ${seenVersion}`,
      ),
    )
    .orderBy(desc(auditEvents.id))
    .limit(1);
  return row?.actorId ?? null;
}
