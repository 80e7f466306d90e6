import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { registerLines } from "@/db/schema/register";
import { stockReturns } from "@/db/schema/stock-returns";
import type { SuppliedBatch } from "@/lib/domain/refund/return";

export type ReturnRow = typeof stockReturns.$inferSelect;

export async function insertReturns(tx: Tx, rows: readonly (typeof stockReturns.$inferInsert)[]): Promise<void> {
  await tx.insert(stockReturns).values([...rows]);
}

/** What the register says was supplied for an order, batch by batch, and how much of it came back. */
export async function suppliedBatches(db: Db | Tx, orderNumber: string): Promise<SuppliedBatch[]> {
  return db
    .select({
      batchId: registerLines.batchId,
      slug: registerLines.slug,
      batchNumber: registerLines.batchNumber,
      packs: registerLines.packs,
      // Named by hand: of a single table drizzle leaves the table's name away, and the inner one would be meant.
      returnedPacks: sql<number>`(
        select coalesce(sum(r.packs), 0)::int from stock_returns r
        where r.order_number = register_lines.order_number and r.batch_id = register_lines.batch_id
      )`,
    })
    .from(registerLines)
    .where(eq(registerLines.orderNumber, orderNumber))
    .orderBy(asc(registerLines.slug), asc(registerLines.batchNumber));
}

export async function lockReturn(tx: Tx, id: string): Promise<ReturnRow | null> {
  const [row] = await tx.select().from(stockReturns).where(eq(stockReturns.id, id)).for("update");
  return row ?? null;
}

export async function markWrittenOff(tx: Tx, id: string, by: string, at: Date): Promise<void> {
  await tx
    .update(stockReturns)
    .set({ writtenOffBy: by, writtenOffAt: at })
    .where(and(eq(stockReturns.id, id), isNull(stockReturns.writtenOffAt)));
}
