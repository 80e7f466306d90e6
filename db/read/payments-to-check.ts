import "server-only";
import { and, eq, inArray, lte, or } from "drizzle-orm";
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
      and(
        // Of both halves: by it the few orders that are open are found among those of all time.
        inArray(orders.state, ["awaiting-payment", "awaiting-review", "needs-customer", "approved"]),
        or(eq(orders.state, "awaiting-payment"), lte(payments.captureBefore, now)),
      ),
    )
    .orderBy(orders.placedAt)
    .limit(500);
  return rows.map((row) => row.orderNumber);
}
