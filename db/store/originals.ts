import "server-only";
import { and, asc, eq, isNotNull, isNull, ne } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { originalTakings, prescriptionFiles, prescriptions } from "@/db/schema/prescriptions";

/** A file with its sealed original, removed by the customer or not: what was handed in is evidence. Null when there is none, and for a file with a virus: that never leaves. */
export async function findOriginal(db: Db | Tx, fileId: string) {
  const { id, bytes, mediaType, originalKey, originalSealing, prescriptionId } = prescriptionFiles;
  const [row] = await db
    .select({
      id,
      bytes,
      mediaType,
      originalKey,
      originalSealing,
      prescriptionId,
      customerId: prescriptions.customerId,
    })
    .from(prescriptionFiles)
    .innerJoin(prescriptions, eq(prescriptions.id, prescriptionId))
    .where(and(eq(id, fileId), ne(prescriptionFiles.scan, "infected")));
  if (row === undefined || row.originalKey === null || row.originalSealing === null) return null;
  return { ...row, originalKey: row.originalKey, originalSealing: row.originalSealing };
}

/** The files of a prescription whose originals can be taken out, in the customer's order. */
export async function originalsOf(db: Db, prescriptionId: string) {
  const { id, bytes, mediaType, createdAt, position } = prescriptionFiles;
  return db
    .select({ id, bytes, mediaType, createdAt })
    .from(prescriptionFiles)
    .where(
      and(
        eq(prescriptionFiles.prescriptionId, prescriptionId),
        isNull(prescriptionFiles.removedAt),
        isNotNull(prescriptionFiles.originalKey),
      ),
    )
    .orderBy(asc(position), asc(createdAt));
}

export async function insertTaking(tx: Tx, taking: typeof originalTakings.$inferInsert): Promise<void> {
  await tx.insert(originalTakings).values(taking);
}
