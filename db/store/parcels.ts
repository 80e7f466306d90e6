import "server-only";
import { asc, eq, inArray, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { batches } from "@/db/schema/catalogue";
import { registerEntries, registerLines } from "@/db/schema/register";
import type { PackedBatch } from "@/lib/domain/stock/parcel";

/** What was packed for an order, batch by batch from the register, with how each batch stands now. Nothing before dispensing. */
export async function parcelOf(db: Db | Tx, orderNumber: string): Promise<PackedBatch[]> {
  return db
    .select({
      batchId: registerLines.batchId,
      slug: registerLines.slug,
      batchNumber: registerLines.batchNumber,
      expiresOn: registerLines.expiresOn,
      packs: registerLines.packs,
      capsules: registerLines.capsules,
      returnedPacks: sql<number>`(
        select coalesce(sum(r.packs), 0)::int from stock_returns r
        where r.order_number = ${registerLines.orderNumber} and r.batch_id = ${registerLines.batchId}
      )`,
      quarantinedAt: batches.quarantinedAt,
      quarantineCode: batches.quarantineCode,
    })
    .from(registerLines)
    .innerJoin(batches, eq(batches.id, registerLines.batchId))
    .where(eq(registerLines.orderNumber, orderNumber))
    .orderBy(asc(registerLines.slug), asc(registerLines.batchNumber));
}

/** The same, with its batches held: nobody keeps one back while the parcel leaves. */
export async function lockParcel(tx: Tx, orderNumber: string): Promise<PackedBatch[]> {
  const own = tx
    .select({ id: registerLines.batchId })
    .from(registerLines)
    .where(eq(registerLines.orderNumber, orderNumber));
  await tx.select({ id: batches.id }).from(batches).where(inArray(batches.id, own)).orderBy(batches.id).for("share");
  return parcelOf(tx, orderNumber);
}

/** The register's entry of an order with what was packed; null before dispensing. */
export async function registeredParcel(db: Db | Tx, orderNumber: string) {
  const [entry] = await db
    .select({ serial: registerEntries.serial, suppliedAt: registerEntries.suppliedAt })
    .from(registerEntries)
    .where(eq(registerEntries.orderNumber, orderNumber));
  return entry === undefined ? null : { ...entry, batches: await parcelOf(db, orderNumber) };
}
