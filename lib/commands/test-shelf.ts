import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { moveStock } from "@/db/repo/stock";
import { batches, catalogueItems } from "@/db/schema/catalogue";
import { reservations } from "@/db/schema/orders";
import { writeOffRequests } from "@/db/schema/write-offs";
import type { World } from "./test-world";

/** For tests: counts every batch again, of one medicine or of all. A count without its movement the database refuses. */
export async function countShelf(world: World, packs: number, slug?: string): Promise<void> {
  await world.database.inTransaction(async (tx) => {
    const shelf = await tx
      .select()
      .from(batches)
      .where(slug === undefined ? undefined : eq(batches.slug, slug))
      .for("update");
    for (const batch of shelf) {
      const change = packs - batch.onHandPacks;
      await moveStock(tx, {
        id: world.deps.newId(),
        batchId: batch.id,
        packs: change,
        reason: "corrected",
        actorId: world.joseph.userId,
        requestId: change < 0 ? await confirmed(world, tx, batch.id, -change) : null,
        at: world.clock.now(),
      });
    }
  });
}

/** Two people agree that so many packs are missing. */
async function confirmed(world: World, tx: Tx, batchId: string, packs: number): Promise<string> {
  const id = world.deps.newId();
  await tx.insert(writeOffRequests).values({
    id,
    batchId,
    packs,
    reason: "corrected",
    note: "Counted for a test.",
    askedBy: world.joseph.userId,
    askedAt: world.clock.now(),
    outcome: "confirmed",
    endedBy: world.priya.userId,
    endedAt: world.clock.now(),
  });
  return id;
}

export interface Shelf {
  readonly onHand: number;
  readonly reserved: number;
  /** Packs of orders that hold them, counted from the orders. */
  readonly held: number;
}

/** What is there and promised of a medicine. */
export async function shelfNow(world: World, slug: string): Promise<Shelf> {
  const { read } = world.database;
  const [item] = await read.select().from(catalogueItems).where(eq(catalogueItems.slug, slug));
  const shelf = await read.select().from(batches).where(eq(batches.slug, slug));
  const held = await read
    .select()
    .from(reservations)
    .where(and(eq(reservations.slug, slug), eq(reservations.state, "held")));
  const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);
  return {
    onHand: sum(shelf.map((batch) => batch.onHandPacks)),
    reserved: item?.reservedPacks ?? 0,
    held: sum(held.map((one) => one.packs)),
  };
}
