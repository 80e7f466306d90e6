import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { handOvers, registerBooks, registerEntries, registerLines } from "@/db/schema/register";

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

export async function insertHandOver(tx: Tx, row: typeof handOvers.$inferInsert): Promise<void> {
  await tx.insert(handOvers).values(row);
}
