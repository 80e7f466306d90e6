import "server-only";
import { and, desc, eq, like, ne, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Db, Tx } from "@/db/client";
import { batches, lookAlike, stockMovements } from "@/db/schema/catalogue";
import { users } from "@/db/schema/people";
import { batchKey } from "@/lib/domain/stock/batch-number";
import type { MovementReason } from "@/lib/domain/stock/movement";

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

/** Puts a batch in quarantine or releases it; `quarantineNote`: the newest note on it. */
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

// Named by hand: of a single table drizzle leaves the table's name away, and the inner one would be meant.
const movedPacks = (reason: MovementReason) =>
  sql<number>`coalesce((select sum(m.packs) from stock_movements m where m.batch_id = page.id and m.reason = ${reason}), 0)::int`;

/** What became of the packs of each batch of a page, signed as its movements are. Summed for the page's own batches alone. */
const sums = {
  received: movedPacks("received"),
  dispensed: movedPacks("dispensed"),
  writtenOff: movedPacks("written-off"),
  corrected: movedPacks("corrected"),
};

export type BatchWithSums = Awaited<ReturnType<typeof batchesPage>>[number];

export interface BatchesAsked {
  /** Batches that hold packs, or moved since this day; null: of all time, the last moved first. */
  readonly movedSince: Date | null;
  readonly slug: string | null;
  /** A batch number or its beginning, in any spelling. Numbers that may be mixed up with it are found, too. */
  readonly number: string | null;
}

/** One page of batches; a search looks through all of them. */
export async function batchesPage(db: Db, asked: BatchesAsked, limit: number, offset: number) {
  return batchesQuery(db, asked, limit, offset);
}

/** The statement itself; a test explains it. */
export function batchesQuery(db: Db, { movedSince, slug, number }: BatchesAsked, limit: number, offset: number) {
  const inUse =
    movedSince === null
      ? undefined
      : sql`(${batches.onHandPacks} > 0 or ${lastMoved(batches)} > ${movedSince.toISOString()}::timestamptz)`;
  const orderOf = (table: Listed) =>
    movedSince === null
      ? [desc(lastMoved(table)), desc(table.id)]
      : [sql`${table.onHandPacks} = 0`, table.slug, table.expiresOn, table.batchNumber];
  const page = db
    .select()
    .from(batches)
    .where(
      and(inUse, slug === null ? undefined : eq(batches.slug, slug), number === null ? undefined : numbered(number)),
    )
    .orderBy(...orderOf(batches))
    .limit(limit)
    .offset(offset)
    .as("page");
  return db
    .select({ ...page._.selectedFields, ...sums })
    .from(page)
    .orderBy(...orderOf(page));
}

type Listed = Readonly<
  Record<"id" | "slug" | "batchNumber" | "expiresOn" | "onHandPacks" | "movedAt" | "receivedAt", AnyPgColumn>
>;

/** As the index `batches_last_moved` is written. */
const lastMoved = ({ movedAt, receivedAt }: Pick<Listed, "movedAt" | "receivedAt">) =>
  sql`coalesce(${movedAt}, ${receivedAt})`;

function numbered(number: string): SQL | undefined {
  const key = batchKey(number);
  return or(like(batches.numberKey, `${key}%`), eq(lookAlike(batches.numberKey), lookAlike(sql`${key}::text`)));
}

export async function batchWithSums(db: Db, id: string): Promise<BatchWithSums | null> {
  const page = db.select().from(batches).where(eq(batches.id, id)).as("page");
  const [row] = await db.select({ ...page._.selectedFields, ...sums }).from(page);
  return row ?? null;
}

/** Batches that hold packs, those that expire first in front: at most so many of each medicine. */
export async function batchesWithPacks(db: Db, ofEach: number) {
  const place = sql<number>`row_number() over (partition by ${batches.slug} order by ${batches.expiresOn}, ${batches.batchNumber})`;
  const placed = db
    .select({
      id: batches.id,
      slug: batches.slug,
      batchNumber: batches.batchNumber,
      expiresOn: batches.expiresOn,
      onHandPacks: batches.onHandPacks,
      quarantinedAt: batches.quarantinedAt,
      place: place.as("place"),
    })
    .from(batches)
    .where(sql`${batches.onHandPacks} > 0`)
    .as("placed");
  return db.select().from(placed).where(sql`${placed.place} <= ${ofEach}`).orderBy(placed.slug, placed.place);
}

/** What lies on the shelves of each medicine, whether or not it may be sold. */
export async function packsOnHand(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ slug: batches.slug, packs: sql<number>`sum(${batches.onHandPacks})::int` })
    .from(batches)
    .where(sql`${batches.onHandPacks} > 0`)
    .groupBy(batches.slug);
  return new Map(rows.map(({ slug, packs }) => [slug, packs]));
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
