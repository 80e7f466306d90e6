import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { users } from "@/db/schema/people";
import { auditEvents } from "@/db/schema/records";
import type { AuditEventName } from "@/lib/domain/audit/events";

export interface StaffHistoryRow {
  readonly id: number;
  readonly at: Date;
  readonly event: AuditEventName;
  readonly outcome: "done" | "refused" | "viewed";
  readonly role: string;
  readonly name: string | null;
  readonly details: Record<string, unknown>;
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
    })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    .where(eq(auditEvents.orderNumber, orderNumber))
    .orderBy(asc(auditEvents.id))
    .limit(500);
  return rows.map((row) => ({ ...row, event: row.event as AuditEventName, role: row.role ?? "system" }));
}
