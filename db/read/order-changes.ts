import "server-only";
import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { users } from "@/db/schema/people";
import { auditEvents } from "@/db/schema/records";
import type { AuditEventName } from "@/lib/domain/audit/events";

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
