import "server-only";
import { and, desc, eq, exists, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { orderIdentities, patientIdentities } from "@/db/schema/identities";
import { orders } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";
import { safetyReports } from "@/db/schema/safety";
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
