import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { batches, catalogueItems, lookAlike } from "@/db/schema/catalogue";
import { batchKey } from "@/lib/domain/stock/batch-number";

export async function lockCatalogueItem(tx: Tx, slug: string) {
  const [row] = await tx.select().from(catalogueItems).where(eq(catalogueItems.slug, slug)).for("update");
  return row ?? null;
}

export async function updateCatalogueItem(
  tx: Tx,
  slug: string,
  set: Partial<typeof catalogueItems.$inferInsert>,
): Promise<void> {
  await tx.update(catalogueItems).set(set).where(eq(catalogueItems.slug, slug));
}

/** False when it came on the shelf a moment ago by another hand. */
export async function insertCatalogueItem(tx: Tx, row: typeof catalogueItems.$inferInsert): Promise<boolean> {
  const inserted = await tx
    .insert(catalogueItems)
    .values(row)
    .onConflictDoNothing()
    .returning({ slug: catalogueItems.slug });
  return inserted.length > 0;
}

export async function slugOfBatch(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx.select({ slug: batches.slug }).from(batches).where(eq(batches.id, id));
  return row?.slug ?? null;
}

export async function batchById(db: Db | Tx, id: string) {
  const [row] = await db.select().from(batches).where(eq(batches.id, id));
  return row ?? null;
}

export async function lockBatch(tx: Tx, id: string) {
  const [row] = await tx.select().from(batches).where(eq(batches.id, id)).for("update");
  return row ?? null;
}

/** The numbers of this medicine’s batches that have the letters and digits of this one, in whatever spelling. */
export async function numbersAlike(tx: Tx, slug: string, batchNumber: string): Promise<string[]> {
  const rows = await tx
    .select({ batchNumber: batches.batchNumber })
    .from(batches)
    .where(and(eq(batches.slug, slug), eq(batches.numberKey, batchKey(batchNumber))))
    .orderBy(batches.batchNumber);
  return rows.map((row) => row.batchNumber);
}

/** A batch in another spelling of one that is booked the database refuses, unless it is said to be another (trigger `batches_booked_once`). */
export async function insertBatch(tx: Tx, row: typeof batches.$inferInsert): Promise<void> {
  await tx.insert(batches).values(row);
}

/** Keeps a batch back or puts it back; `quarantineNote` are the last words said of it. */
export async function setQuarantine(
  tx: Tx,
  id: string,
  set: Pick<typeof batches.$inferInsert, "quarantinedAt" | "quarantineCode" | "quarantineNote">,
): Promise<void> {
  await tx.update(batches).set(set).where(eq(batches.id, id));
}

/** Other batches whose number may be mixed up with this one: another spelling, zeros more or fewer, letters like digits. Of any medicine. */
export async function batchesLike(db: Db | Tx, batch: Pick<typeof batches.$inferSelect, "id" | "numberKey">) {
  return db
    .select({ batchId: batches.id, slug: batches.slug, batchNumber: batches.batchNumber })
    .from(batches)
    .where(and(eq(lookAlike(batches.numberKey), lookAlike(sql`${batch.numberKey}::text`)), ne(batches.id, batch.id)))
    .orderBy(batches.batchNumber, batches.slug)
    .limit(20);
}
