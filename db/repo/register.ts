import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { batches } from "@/db/schema/catalogue";
import { copyEndorsements } from "@/db/schema/copy-endorsements";
import { users } from "@/db/schema/people";
import { registerBooks, registerEntries, registerLines } from "@/db/schema/register";
import { stockReturns } from "@/db/schema/stock-returns";
import { packed } from "./hand-over";

/**
 * The next serial of a book, without a gap: the row stays locked until the entry is committed, and a rollback gives the number back.
 * Rule 65(3) of the Drugs Rules asks for a serial a supply.
 */
export async function takeSerial(tx: Tx, book: string): Promise<number> {
  await tx.insert(registerBooks).values({ book, nextSerial: 1 }).onConflictDoNothing();
  const [row] = await tx
    .update(registerBooks)
    .set({ nextSerial: sql`${registerBooks.nextSerial} + 1` })
    .where(eq(registerBooks.book, book))
    .returning({ next: registerBooks.nextSerial });
  if (row === undefined) throw new Error(`the register book ${book} is not there`);
  return row.next - 1;
}

export async function insertRegisterEntry(
  tx: Tx,
  entry: typeof registerEntries.$inferInsert,
  lines: readonly (typeof registerLines.$inferInsert)[],
): Promise<void> {
  await tx.insert(registerEntries).values(entry);
  await tx.insert(registerLines).values([...lines]);
}

/**
 * The register's entry of an order: what was packed, batch by batch, with how each batch stands now, and what of it came back; and who wrote it on
 * the prescription copy.
 * Null before dispensing.
 */
export async function registeredSupply(db: Db | Tx, orderNumber: string) {
  const { id, packs, reason, note, returnedAt, writtenOffAt } = stockReturns;
  const returned = { id, packs, reason, note, returnedAt, writtenOffAt };
  const rows = await db
    .select({
      serial: registerEntries.serial,
      suppliedAt: registerEntries.suppliedAt,
      sellerName: registerEntries.sellerName,
      sellerLicence: registerEntries.sellerLicence,
      written: { by: users.name, at: copyEndorsements.writtenAt },
      line: { ...packed, drug: registerLines.drug },
      returned,
    })
    .from(registerEntries)
    .innerJoin(registerLines, eq(registerLines.orderNumber, registerEntries.orderNumber))
    .innerJoin(batches, eq(batches.id, registerLines.batchId))
    .leftJoin(copyEndorsements, eq(copyEndorsements.orderNumber, registerEntries.orderNumber))
    .leftJoin(users, eq(users.id, copyEndorsements.writtenBy))
    .leftJoin(
      stockReturns,
      and(eq(stockReturns.orderNumber, registerLines.orderNumber), eq(stockReturns.batchId, registerLines.batchId)),
    )
    .where(eq(registerEntries.orderNumber, orderNumber))
    .orderBy(asc(registerLines.slug), asc(registerLines.batchNumber), asc(returnedAt), asc(id));
  const [entry] = rows;
  if (entry === undefined) return null;
  const { serial, suppliedAt, sellerName, sellerLicence, written } = entry;
  const { by, at } = written;
  return {
    serial,
    suppliedAt,
    sellerName,
    sellerLicence,
    lines: [...new Map(rows.map(({ line }) => [line.batchId, line])).values()],
    /** Packs that came back, the earliest first. */
    returns: rows
      .flatMap(({ line: { batchNumber }, returned: back }) => (back === null ? [] : [{ ...back, batchNumber }]))
      .sort((a, b) => a.returnedAt.getTime() - b.returnedAt.getTime()),
    written: by === null || at === null ? null : { by, at },
  };
}

export type RegisteredSupply = NonNullable<Awaited<ReturnType<typeof registeredSupply>>>;

/** @returns false where somebody had written it before. */
export async function insertCopyEndorsement(tx: Tx, row: typeof copyEndorsements.$inferInsert): Promise<boolean> {
  const inserted = await tx
    .insert(copyEndorsements)
    .values(row)
    .onConflictDoNothing({ target: copyEndorsements.orderNumber })
    .returning({ orderNumber: copyEndorsements.orderNumber });
  return inserted.length > 0;
}
