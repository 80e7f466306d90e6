import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { batches, catalogueItems, stockMovements } from "@/db/schema/catalogue";
import { reservations } from "@/db/schema/orders";
import type { ShelfBatch } from "@/lib/domain/dispensing/dispense";
import type { MovementReason } from "@/lib/domain/stock/movement";

/** Promises packs to an order. Call with the items locked and judged: the rows here only remember. */
export async function reserve(
  tx: Tx,
  orderNumber: string,
  lines: readonly { slug: string; packs: number }[],
): Promise<void> {
  for (const line of lines) {
    await tx.insert(reservations).values({ orderNumber, slug: line.slug, packs: line.packs, state: "held" });
    await tx
      .update(catalogueItems)
      .set({ reservedPacks: sql`${catalogueItems.reservedPacks} + ${line.packs}` })
      .where(eq(catalogueItems.slug, line.slug));
  }
}

/** The order's items, locked in the one order of slugs that `lockSaleItems` takes: several ends at once queue instead of crossing. */
async function lockItemsOf(tx: Tx, orderNumber: string): Promise<void> {
  await tx
    .select({ slug: catalogueItems.slug })
    .from(catalogueItems)
    .where(
      inArray(
        catalogueItems.slug,
        tx.select({ slug: reservations.slug }).from(reservations).where(eq(reservations.orderNumber, orderNumber)),
      ),
    )
    .orderBy(catalogueItems.slug)
    .for("update");
}

/** Ends an order's promises: back to the shelf (`released`) or out of the door (`dispensed`). Harmless when they ended before. */
export async function endReservations(tx: Tx, orderNumber: string, to: "released" | "dispensed"): Promise<void> {
  await lockItemsOf(tx, orderNumber);
  const ended = await tx
    .update(reservations)
    .set({ state: to })
    .where(and(eq(reservations.orderNumber, orderNumber), eq(reservations.state, "held")))
    .returning({ slug: reservations.slug, packs: reservations.packs });
  for (const line of ended) {
    await tx
      .update(catalogueItems)
      .set({ reservedPacks: sql`${catalogueItems.reservedPacks} - ${line.packs}` })
      .where(eq(catalogueItems.slug, line.slug));
  }
}

/** Promises once more what an order had and gave back. Call with the items locked and judged. */
export async function reserveAgain(tx: Tx, orderNumber: string): Promise<void> {
  const renewed = await tx
    .update(reservations)
    .set({ state: "held" })
    .where(and(eq(reservations.orderNumber, orderNumber), eq(reservations.state, "released")))
    .returning({ slug: reservations.slug, packs: reservations.packs });
  for (const line of renewed) {
    await tx
      .update(catalogueItems)
      .set({ reservedPacks: sql`${catalogueItems.reservedPacks} + ${line.packs}` })
      .where(eq(catalogueItems.slug, line.slug));
  }
}

export async function lockShelf(tx: Tx, slugs: readonly string[]): Promise<(ShelfBatch & { manufacturer: string })[]> {
  if (slugs.length === 0) return [];
  return tx
    .select()
    .from(batches)
    .where(inArray(batches.slug, [...slugs]))
    .orderBy(batches.slug, batches.expiresOn, batches.id)
    .for("update");
}

/** Every batch of these medicines, also those that nobody may take: what is passed over is explained. */
export async function shelfOf(db: Db | Tx, slugs: readonly string[]): Promise<ShelfBatch[]> {
  if (slugs.length === 0) return [];
  return db
    .select()
    .from(batches)
    .where(inArray(batches.slug, [...slugs]))
    .orderBy(batches.slug, batches.expiresOn, batches.batchNumber);
}

export interface Movement {
  readonly id: string;
  readonly batchId: string;
  readonly packs: number;
  readonly reason: MovementReason;
  readonly code?: string | null;
  readonly note?: string | null;
  readonly orderNumber?: string | null;
  readonly actorId: string | null;
  readonly requestId?: string | null;
  readonly at: Date;
}

/** Changes a batch's count and says why, in one breath. The database refuses a count below zero, and at commit one that its movements do not make. */
export async function moveStock(tx: Tx, movement: Movement): Promise<void> {
  await tx
    .update(batches)
    .set({ onHandPacks: sql`${batches.onHandPacks} + ${movement.packs}`, movedAt: movement.at })
    .where(eq(batches.id, movement.batchId));
  await tx.insert(stockMovements).values({ code: null, note: null, orderNumber: null, ...movement });
}
