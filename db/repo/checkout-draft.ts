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

/** What the next order begins with: patient and address of this one. What was confirmed stood for one request and is confirmed anew. */
export async function beginNextDraft(
  tx: Tx,
  { customerId, ...of }: Pick<typeof checkoutDrafts.$inferInsert, "customerId" | "patientId" | "address" | "updatedAt">,
): Promise<void> {
  const next = { ...of, acknowledged: [] };
  await tx
    .insert(checkoutDrafts)
    .values({ customerId, ...next })
    .onConflictDoUpdate({ target: checkoutDrafts.customerId, set: next });
}
