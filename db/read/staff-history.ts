import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { users } from "@/db/schema/people";
import { alertClosings, auditEvents } from "@/db/schema/records";
import type { AuditEventName } from "@/lib/domain/audit/events";

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
