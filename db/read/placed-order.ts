import "server-only";
import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditEvents } from "@/db/schema/records";
import type { AuditEventName } from "@/lib/domain/audit/events";

/** The order that this request of the customer's has placed already, by the record; null when it placed none. */
export async function orderPlacedBy(db: Db, customerId: string, requestId: string): Promise<string | null> {
  const placed: AuditEventName = "order.placed";
  const [row] = await db
    .select({ orderNumber: auditEvents.orderNumber })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.actorId, customerId),
        eq(auditEvents.event, placed),
        eq(auditEvents.outcome, "done"),
        eq(auditEvents.requestId, requestId),
      ),
    )
    .limit(1);
  return row?.orderNumber ?? null;
}
