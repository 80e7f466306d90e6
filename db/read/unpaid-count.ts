import "server-only";
import { and, count, eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { orders } from "@/db/schema/orders";

/** How many orders of this customer hold packs and wait for a payment. */
export async function unpaidOrdersOf(db: Db | Tx, customerId: string): Promise<number> {
  const [row] = await db
    .select({ orders: count() })
    .from(orders)
    .where(and(eq(orders.customerId, customerId), eq(orders.state, "awaiting-payment")));
  return row?.orders ?? 0;
}
