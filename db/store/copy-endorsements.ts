import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { copyEndorsements } from "@/db/schema/copy-endorsements";
import { users } from "@/db/schema/people";
import { registerEntries, registerLines } from "@/db/schema/register";

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
