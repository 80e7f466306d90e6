import "server-only";
import { desc, eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { orderCategories } from "@/db/schema/orders";

export type OrderCategoryRow = typeof orderCategories.$inferSelect;

export async function insertOrderCategory(tx: Tx, row: typeof orderCategories.$inferInsert): Promise<void> {
  await tx.insert(orderCategories).values(row);
}

/** What was last confirmed for this order; null: nobody has confirmed it. What another order was approved by does not count here. */
export async function categoryOfOrder(db: Db | Tx, orderNumber: string): Promise<OrderCategoryRow | null> {
  const [row] = await db
    .select()
    .from(orderCategories)
    .where(eq(orderCategories.orderNumber, orderNumber))
    .orderBy(desc(orderCategories.confirmedAt), desc(orderCategories.id))
    .limit(1);
  return row ?? null;
}
