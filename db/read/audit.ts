import "server-only";
import { and, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { batches } from "@/db/schema/catalogue";
import { users } from "@/db/schema/people";
import { auditEvents } from "@/db/schema/records";

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
