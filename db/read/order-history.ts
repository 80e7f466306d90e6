import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditEvents } from "@/db/schema/records";
import { type AuditEventName, customerHistory } from "@/lib/domain/audit/events";

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
