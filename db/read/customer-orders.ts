import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";

/** A customer's orders, newest first. */
export async function ordersOfCustomer(db: Db, customerId: string) {
  return db
    .select({
      orderNumber: orders.orderNumber,
      state: orders.state,
      placedAt: orders.placedAt,
      totalPaise: orders.totalPaise,
      patientName: patients.name,
      packs: sql<number>`(select sum(l.packs)::int from order_lines l where l.order_number = ${orders.orderNumber})`,
    })
    .from(orders)
    .innerJoin(patients, eq(patients.id, orders.patientId))
    .where(eq(orders.customerId, customerId))
    .orderBy(desc(orders.placedAt))
    .limit(200);
}
