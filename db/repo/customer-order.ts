import "server-only";
import { and, count, desc, eq, exists, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { orderIdentities, patientIdentities } from "@/db/schema/identities";
import { orders } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";
import { payments } from "@/db/schema/payments";
import { auditEvents } from "@/db/schema/records";
import { safetyReports } from "@/db/schema/safety";
import type { AuditEventName } from "@/lib/domain/audit/events";
import type { OrderState } from "@/lib/domain/order/machine";

interface Slice {
  /** Left out: in every state. */
  readonly states?: readonly OrderState[];
  readonly limit: number;
  readonly offset?: number;
}

export async function countOrdersOfCustomer(db: Db, customerId: string): Promise<number> {
  return db.$count(orders, eq(orders.customerId, customerId));
}

/** For which orders of a customer each of these prescriptions was used, the newest first. */
export async function ordersOfPrescriptions(db: Db, customerId: string, prescriptionIds: readonly string[]) {
  if (prescriptionIds.length === 0) return [];
  const { prescriptionId, orderNumber, placedAt, state } = orders;
  return db
    .select({ prescriptionId, orderNumber, placedAt, state })
    .from(orders)
    .where(and(inArray(prescriptionId, [...prescriptionIds]), eq(orders.customerId, customerId)))
    .orderBy(desc(placedAt), desc(orderNumber));
}

/** A customer's orders, newest first. */
export async function ordersOfCustomer(db: Db, customerId: string, { states, limit, offset = 0 }: Slice) {
  const openReport = db
    .select({ one: sql`1` })
    .from(safetyReports)
    .where(
      and(
        eq(safetyReports.patientId, orders.patientId),
        isNull(safetyReports.closedAt),
        eq(safetyReports.stopsSupply, true),
      ),
    );
  return db
    .select({
      orderNumber: orders.orderNumber,
      state: orders.state,
      placedAt: orders.placedAt,
      totalPaise: orders.totalPaise,
      patientName: sql<string>`coalesce(${patientIdentities.name}, ${patients.name})`,
      packs: sql<number>`(select sum(l.packs)::int from order_lines l where l.order_number = ${orders.orderNumber})`,
      answerBy: sql<Date | null>`(
        select min(q.due_at) from order_questions q where q.order_number = ${orders.orderNumber} and q.outcome is null
      )`.mapWith(orders.placedAt),
      stopped: sql<boolean>`${exists(openReport)}`,
      staysHere: sql<boolean>`exists (select 1 from queue_entries e where e.order_number = ${orders.orderNumber} and e.kept_back)`,
    })
    .from(orders)
    .innerJoin(patients, eq(patients.id, orders.patientId))
    .leftJoin(orderIdentities, eq(orderIdentities.orderNumber, orders.orderNumber))
    .leftJoin(patientIdentities, eq(patientIdentities.id, orderIdentities.identityId))
    .where(and(eq(orders.customerId, customerId), states && inArray(orders.state, [...states])))
    .orderBy(desc(orders.placedAt), desc(orders.orderNumber))
    .limit(limit)
    .offset(offset);
}

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

/** A customer's orders whose payment page is still open, newest first. */
export async function unpaidOrdersOf(db: Db, customerId: string, now: Date) {
  return db
    .select({ orderNumber: orders.orderNumber, payUntil: payments.sessionExpiresAt })
    .from(orders)
    .innerJoin(payments, eq(payments.orderNumber, orders.orderNumber))
    .where(
      and(eq(orders.customerId, customerId), eq(orders.state, "awaiting-payment"), gt(payments.sessionExpiresAt, now)),
    )
    .orderBy(desc(orders.placedAt));
}

/** How many orders of this customer hold packs and wait for a payment. */
export async function countUnpaidOrders(db: Db | Tx, customerId: string): Promise<number> {
  const [row] = await db
    .select({ orders: count() })
    .from(orders)
    .where(and(eq(orders.customerId, customerId), eq(orders.state, "awaiting-payment")));
  return row?.orders ?? 0;
}
