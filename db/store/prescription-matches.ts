import "server-only";
import { and, desc, eq, inArray, isNotNull, isNull, ne, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { prescriptionFiles, prescriptionMatches, prescriptionPages } from "@/db/schema/prescriptions";

const pageFields = {
  fileId: prescriptionPages.fileId,
  pageNumber: prescriptionPages.pageNumber,
  sha256: prescriptionFiles.sha256,
  sketch: prescriptionPages.sketch,
  sketchSealing: prescriptionPages.sketchSealing,
  coarse: prescriptionPages.coarse,
};

/** The pages of a prescription that are there. */
export async function sketchesOf(db: Db, prescriptionId: string) {
  return db
    .select(pageFields)
    .from(prescriptionPages)
    .innerJoin(prescriptionFiles, eq(prescriptionFiles.id, prescriptionPages.fileId))
    .where(and(eq(prescriptionFiles.prescriptionId, prescriptionId), isNull(prescriptionFiles.removedAt)));
}

/** First pages of the very same file in other prescriptions, the newest first. */
export async function pagesOfSameFile(db: Db, sha256: string, exceptPrescription: string, limit: number) {
  return db
    .select(pageFields)
    .from(prescriptionFiles)
    .innerJoin(
      prescriptionPages,
      and(eq(prescriptionPages.fileId, prescriptionFiles.id), eq(prescriptionPages.pageNumber, 1)),
    )
    .where(
      and(
        eq(prescriptionFiles.sha256, sha256),
        ne(prescriptionFiles.prescriptionId, exceptPrescription),
        isNull(prescriptionFiles.removedAt),
      ),
    )
    .orderBy(desc(prescriptionFiles.createdAt))
    .limit(limit);
}

/** Pages of other prescriptions worth comparing: those that share at least one band with it, the newest first. */
export async function pagesLike(db: Db, bands: readonly number[], exceptPrescription: string, limit: number) {
  const keys = sql.raw(`array[${bands.map((band) => Math.trunc(band)).join(",")}]::integer[]`);
  return db
    .select(pageFields)
    .from(prescriptionPages)
    .innerJoin(prescriptionFiles, eq(prescriptionFiles.id, prescriptionPages.fileId))
    .where(
      and(
        sql`${prescriptionPages.coarse} && ${keys}`,
        isNotNull(prescriptionPages.sketch),
        ne(prescriptionFiles.prescriptionId, exceptPrescription),
        isNull(prescriptionFiles.removedAt),
      ),
    )
    .orderBy(desc(prescriptionFiles.createdAt))
    .limit(limit);
}

export async function insertMatches(tx: Tx, rows: readonly (typeof prescriptionMatches.$inferInsert)[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insert(prescriptionMatches)
      .values([...rows])
      .onConflictDoNothing();
}

/** Every match of these files, from either side; a pair both of whose files are still there. */
export async function matchesOfFiles(db: Db, fileIds: readonly string[]) {
  if (fileIds.length === 0) return [];
  return db
    .select()
    .from(prescriptionMatches)
    .where(
      sql`${inArray(prescriptionMatches.fileId, [...fileIds])} or ${inArray(prescriptionMatches.otherFileId, [...fileIds])}`,
    )
    .orderBy(desc(prescriptionMatches.likeness))
    .limit(60);
}
