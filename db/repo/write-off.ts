import "server-only";
import { and, eq, gt, inArray, isNull, lt, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { stockMovements } from "@/db/schema/catalogue";
import { users } from "@/db/schema/people";
import { writeOffRequests } from "@/db/schema/write-offs";
import { takenOutReasons } from "@/lib/domain/stock/movement";

export type WriteOffRequestRow = typeof writeOffRequests.$inferSelect;

/** Packs of a batch that this person took out of the stock since `since`, by whatever kind of movement, and what they asked for that waits. */
export async function takenOutBy(tx: Tx, batchId: string, userId: string, since: Date): Promise<number> {
  const [moved] = await tx
    .select({ packs: sql<number>`coalesce(-sum(${stockMovements.packs}), 0)::int` })
    .from(stockMovements)
    .where(
      and(
        eq(stockMovements.batchId, batchId),
        inArray(stockMovements.reason, [...takenOutReasons]),
        lt(stockMovements.packs, 0),
        eq(stockMovements.actorId, userId),
        gt(stockMovements.at, since),
      ),
    );
  const [waiting] = await tx
    .select({ packs: sql<number>`coalesce(sum(${writeOffRequests.packs}), 0)::int` })
    .from(writeOffRequests)
    .where(
      and(
        eq(writeOffRequests.batchId, batchId),
        eq(writeOffRequests.askedBy, userId),
        isNull(writeOffRequests.endedAt),
      ),
    );
  return (moved?.packs ?? 0) + (waiting?.packs ?? 0);
}

/** False when one is open for this batch already. */
export async function askForWriteOff(tx: Tx, request: typeof writeOffRequests.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(writeOffRequests)
    .values(request)
    .onConflictDoNothing()
    .returning({ id: writeOffRequests.id });
  return rows.length > 0;
}

export async function writeOffRequest(tx: Tx, id: string): Promise<WriteOffRequestRow | null> {
  const [row] = await tx.select().from(writeOffRequests).where(eq(writeOffRequests.id, id)).for("update");
  return row ?? null;
}

export async function endWriteOffRequest(
  tx: Tx,
  id: string,
  end: Pick<WriteOffRequestRow, "outcome" | "endedBy" | "endedAt">,
): Promise<void> {
  await tx.update(writeOffRequests).set(end).where(eq(writeOffRequests.id, id));
}

/** What waits for a second person on a batch, with the name of who asked; null: nothing. */
export async function openWriteOff(db: Db, batchId: string) {
  const [row] = await db
    .select({
      id: writeOffRequests.id,
      packs: writeOffRequests.packs,
      reason: writeOffRequests.reason,
      code: writeOffRequests.code,
      note: writeOffRequests.note,
      askedAt: writeOffRequests.askedAt,
      askedBy: writeOffRequests.askedBy,
      name: users.name,
    })
    .from(writeOffRequests)
    .innerJoin(users, eq(users.id, writeOffRequests.askedBy))
    .where(and(eq(writeOffRequests.batchId, batchId), isNull(writeOffRequests.endedAt)));
  return row ?? null;
}
