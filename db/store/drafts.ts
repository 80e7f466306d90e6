import "server-only";
import { eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { checkoutDrafts } from "@/db/schema/basket";

export type DraftRow = typeof checkoutDrafts.$inferSelect;

export async function readDraft(db: Db | Tx, customerId: string): Promise<DraftRow | null> {
  const [row] = await db.select().from(checkoutDrafts).where(eq(checkoutDrafts.customerId, customerId));
  return row ?? null;
}

export async function saveDraftRow(tx: Tx, row: typeof checkoutDrafts.$inferInsert): Promise<void> {
  await tx.insert(checkoutDrafts).values(row).onConflictDoUpdate({ target: checkoutDrafts.customerId, set: row });
}

/** What was confirmed stood for one request: the next is confirmed anew. Everything else is kept for it. */
export async function forgetConfirmed(tx: Tx, customerId: string): Promise<void> {
  await tx.update(checkoutDrafts).set({ acknowledged: [] }).where(eq(checkoutDrafts.customerId, customerId));
}
