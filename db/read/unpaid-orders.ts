import "server-only";
import { and, desc, eq, gt } from "drizzle-orm";
import type { Db } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { payments } from "@/db/schema/payments";

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
