import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { copyEndorsements } from "@/db/schema/copy-endorsements";
import { users } from "@/db/schema/people";
import { registerBooks, registerEntries, registerLines } from "@/db/schema/register";

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

/** The register's entry of an order with all that belongs on the prescription copy, and who has written it there; null before dispensing. */
export async function registeredSupply(db: Db | Tx, orderNumber: string) {
  const [entry] = await db
    .select({
      serial: registerEntries.serial,
      suppliedAt: registerEntries.suppliedAt,
      sellerName: registerEntries.sellerName,
      sellerLicence: registerEntries.sellerLicence,
      writtenByName: users.name,
      writtenAt: copyEndorsements.writtenAt,
    })
    .from(registerEntries)
    .leftJoin(copyEndorsements, eq(copyEndorsements.orderNumber, registerEntries.orderNumber))
    .leftJoin(users, eq(users.id, copyEndorsements.writtenBy))
    .where(eq(registerEntries.orderNumber, orderNumber));
  if (entry === undefined) return null;
  const { writtenByName, writtenAt, ...supplied } = entry;
  const lines = await db
    .select({
      drug: registerLines.drug,
      packs: registerLines.packs,
      capsules: registerLines.capsules,
      batchNumber: registerLines.batchNumber,
      expiresOn: registerLines.expiresOn,
    })
    .from(registerLines)
    .where(eq(registerLines.orderNumber, orderNumber))
    .orderBy(asc(registerLines.slug), asc(registerLines.batchNumber));
  const written = writtenAt === null || writtenByName === null ? null : { by: writtenByName, at: writtenAt };
  return { ...supplied, lines, written };
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
