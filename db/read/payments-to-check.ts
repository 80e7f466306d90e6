import "server-only";
import { and, eq, inArray, isNotNull, lte, or } from "drizzle-orm";
import type { Db } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { payments } from "@/db/schema/payments";

/** Orders whose session or hold has run out by our clock, and orders that wait for a payment at all: their events may have been lost. */
export async function ordersToCheck(db: Db, now: Date): Promise<string[]> {
  const rows = await db
    .select({ orderNumber: orders.orderNumber })
    .from(orders)
    .innerJoin(payments, eq(payments.orderNumber, orders.orderNumber))
    .where(
      or(
        eq(orders.state, "awaiting-payment"),
        and(
          inArray(orders.state, ["awaiting-review", "needs-customer", "approved"]),
          isNotNull(payments.captureBefore),
          lte(payments.captureBefore, now),
        ),
      ),
    )
    .orderBy(orders.placedAt)
    .limit(500);
  return rows.map((row) => row.orderNumber);
}
