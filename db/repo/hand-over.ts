import "server-only";
import { and, asc, eq, inArray, ne, type SQLWrapper, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { batches } from "@/db/schema/catalogue";
import { orders } from "@/db/schema/orders";
import { handOvers, registerLines } from "@/db/schema/register";
import type { PackedBatch } from "@/lib/domain/stock/parcel";

/** A line of the register as packs in a parcel, with how its batch stands now. */
export const packed = {
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
};

/** What was packed for an order, batch by batch from the register. Nothing before dispensing. */
export async function parcelOf(db: Db | Tx, orderNumber: string): Promise<PackedBatch[]> {
  return db
    .select(packed)
    .from(registerLines)
    .innerJoin(batches, eq(batches.id, registerLines.batchId))
    .where(eq(registerLines.orderNumber, orderNumber))
    .orderBy(asc(registerLines.slug), asc(registerLines.batchNumber));
}

/** The same, with its batches held: none goes into quarantine while the parcel leaves. */
export async function lockParcel(tx: Tx, orderNumber: string): Promise<PackedBatch[]> {
  const own = tx
    .select({ id: registerLines.batchId })
    .from(registerLines)
    .where(eq(registerLines.orderNumber, orderNumber));
  await tx.select({ id: batches.id }).from(batches).where(inArray(batches.id, own)).orderBy(batches.id).for("share");
  return parcelOf(tx, orderNumber);
}

export async function insertHandOver(tx: Tx, row: typeof handOvers.$inferInsert): Promise<void> {
  await tx.insert(handOvers).values(row);
}

export async function handOverOf(
  db: Db,
  orderNumber: string,
): Promise<{ courier: string; reference: string; at: Date } | null> {
  const [row] = await db
    .select({ courier: handOvers.courier, reference: handOvers.reference, at: handOvers.handedOverAt })
    .from(handOvers)
    .where(eq(handOvers.orderNumber, orderNumber));
  return row ?? null;
}

/**
 * Another order whose parcel left with this number of this courier, however its letters and spaces were typed; null when there is none. Two that
 * leave at once with one number wait for each other here.
 */
export async function otherOrderWith(
  tx: Tx,
  { orderNumber, courier, reference }: Pick<typeof handOvers.$inferSelect, "orderNumber" | "courier" | "reference">,
): Promise<string | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('parcel:' || ${bare(reference)}, 0))`);
  const [row] = await tx
    .select({ orderNumber: handOvers.orderNumber })
    .from(handOvers)
    .where(
      and(
        ne(handOvers.orderNumber, orderNumber),
        eq(bare(handOvers.reference), bare(reference)),
        eq(bare(handOvers.courier), bare(courier)),
      ),
    )
    .limit(1);
  return row?.orderNumber ?? null;
}

const bare = (text: SQLWrapper | string) => sql<string>`regexp_replace(upper(${text}::text), '\\s', '', 'g')`;

/** Whether a parcel of any order of this patient has left the pharmacy. */
export async function hasHadHandOver(db: Db, patientId: string): Promise<boolean> {
  const rows = await db
    .select({ orderNumber: orders.orderNumber })
    .from(handOvers)
    .innerJoin(orders, eq(orders.orderNumber, handOvers.orderNumber))
    .where(eq(orders.patientId, patientId))
    .limit(1);
  return rows.length > 0;
}
