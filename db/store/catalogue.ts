import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { batches, catalogueItems } from "@/db/schema/catalogue";

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

export async function lockBatch(tx: Tx, id: string) {
  const [row] = await tx.select().from(batches).where(eq(batches.id, id)).for("update");
  return row ?? null;
}

/** False when this batch number is on the shelf already: goods-in is corrected then, not entered twice. */
export async function insertBatch(tx: Tx, row: typeof batches.$inferInsert): Promise<boolean> {
  const inserted = await tx.insert(batches).values(row).onConflictDoNothing().returning({ id: batches.id });
  return inserted.length > 0;
}

/** Keeps a batch back or puts it back; `quarantineNote` are the last words said of it. */
export async function setQuarantine(
  tx: Tx,
  id: string,
  set: Pick<typeof batches.$inferInsert, "quarantinedAt" | "quarantineCode" | "quarantineNote">,
): Promise<void> {
  await tx.update(batches).set(set).where(eq(batches.id, id));
}
