import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { users } from "@/db/schema/people";
import { auditEvents } from "@/db/schema/records";
import type { AuditEventName } from "@/lib/domain/audit/events";

export interface OrderChange {
  readonly event: AuditEventName;
  readonly at: Date;
  readonly role: string;
  readonly name: string | null;
}

/** What happened to an order after the version a person had before them, oldest first. Every event that moves the version carries it. */
export async function changesSince(db: Db | Tx, orderNumber: string, seenVersion: number): Promise<OrderChange[]> {
  const rows = await db
    .select({ event: auditEvents.event, at: auditEvents.at, role: auditEvents.actorRole, name: users.name })
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
    name: row.name,
  }));
}
