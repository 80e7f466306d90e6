import "server-only";
import { desc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { batches, stockMovements } from "@/db/schema/catalogue";
import { users } from "@/db/schema/people";
import type { MovementReason } from "@/lib/domain/stock/movement";

const sumOf = (reason: MovementReason) =>
  sql<number>`coalesce(sum(${stockMovements.packs}) filter (where ${stockMovements.reason} = ${reason}), 0)::int`;

/** Every batch with what became of its packs; those that hold none, last. The newest 500 of them. */
export async function batchesWithSums(db: Db) {
  return db
    .select({
      ...getTableColumns(batches),
      received: sumOf("received"),
      dispensed: sumOf("dispensed"),
      writtenOff: sumOf("written-off"),
      corrected: sumOf("corrected"),
    })
    .from(batches)
    .leftJoin(stockMovements, eq(stockMovements.batchId, batches.id))
    .groupBy(batches.id)
    .orderBy(sql`${batches.onHandPacks} = 0`, batches.slug, batches.expiresOn, batches.batchNumber)
    .limit(500);
}

export interface LedgerRow {
  readonly id: string;
  readonly at: Date;
  readonly packs: number;
  readonly reason: string;
  readonly code: string | null;
  readonly note: string | null;
  readonly orderNumber: string | null;
  readonly name: string | null;
  /** On hand after this movement. */
  readonly balance: number;
}

/** The movements of one batch, the newest first, each with what was on hand after it. The newest 300 of them. */
export async function ledgerOf(db: Db, batchId: string): Promise<LedgerRow[]> {
  return db
    .select({
      id: stockMovements.id,
      at: stockMovements.at,
      packs: stockMovements.packs,
      reason: sql<string>`${stockMovements.reason}`,
      code: stockMovements.code,
      note: stockMovements.note,
      orderNumber: stockMovements.orderNumber,
      name: users.name,
      balance: sql<number>`(sum(${stockMovements.packs}) filter (where ${stockMovements.reason} <> 'returned-to-quarantine') over (order by ${stockMovements.at}, ${stockMovements.id}))::int`,
    })
    .from(stockMovements)
    .leftJoin(users, eq(users.id, stockMovements.actorId))
    .where(eq(stockMovements.batchId, batchId))
    .orderBy(desc(stockMovements.at), desc(stockMovements.id))
    .limit(300);
}
