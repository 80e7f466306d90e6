import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { pageViews, prescriptionFiles, prescriptionPages, prescriptions } from "@/db/schema/prescriptions";

export type PrescriptionRow = typeof prescriptions.$inferSelect;
export type FileRow = typeof prescriptionFiles.$inferSelect;
export type PageRow = typeof prescriptionPages.$inferSelect;

export async function insertPrescription(tx: Tx, row: typeof prescriptions.$inferInsert): Promise<void> {
  await tx.insert(prescriptions).values(row);
}

/** The prescription with its row locked, so that two uploads cannot both take the last free place. */
export async function lockPrescription(tx: Tx, id: string): Promise<PrescriptionRow | null> {
  const [row] = await tx.select().from(prescriptions).where(eq(prescriptions.id, id)).for("update");
  return row ?? null;
}

export async function prescriptionById(db: Db | Tx, id: string): Promise<PrescriptionRow | null> {
  const [row] = await db.select().from(prescriptions).where(eq(prescriptions.id, id));
  return row ?? null;
}

/** The files that are there, in the customer's order. */
export async function filesOf(db: Db | Tx, prescriptionId: string): Promise<FileRow[]> {
  return db
    .select()
    .from(prescriptionFiles)
    .where(and(eq(prescriptionFiles.prescriptionId, prescriptionId), isNull(prescriptionFiles.removedAt)))
    .orderBy(asc(prescriptionFiles.position), asc(prescriptionFiles.createdAt));
}

/** Any file, taken out or not. */
export async function fileById(db: Db | Tx, fileId: string): Promise<FileRow | null> {
  const [row] = await db.select().from(prescriptionFiles).where(eq(prescriptionFiles.id, fileId));
  return row ?? null;
}

export async function saveScan(
  tx: Tx,
  fileId: string,
  said: Pick<FileRow, "scan"> & { readonly removedAt?: Date },
): Promise<void> {
  await tx.update(prescriptionFiles).set(said).where(eq(prescriptionFiles.id, fileId));
}

/** Files that the virus scanner stopped after they were taken. */
export async function stoppedFilesOf(db: Db | Tx, prescriptionId: string) {
  const { displayName: name, removedAt: stoppedAt } = prescriptionFiles;
  return db
    .select({ name, stoppedAt })
    .from(prescriptionFiles)
    .where(and(eq(prescriptionFiles.prescriptionId, prescriptionId), eq(prescriptionFiles.scan, "infected")))
    .orderBy(asc(prescriptionFiles.position));
}

export async function insertFile(
  tx: Tx,
  file: typeof prescriptionFiles.$inferInsert,
  pages: readonly (typeof prescriptionPages.$inferInsert)[],
): Promise<void> {
  await tx.insert(prescriptionFiles).values(file);
  await tx.insert(prescriptionPages).values([...pages]);
}

export async function removeFile(tx: Tx, fileId: string, at: Date): Promise<void> {
  await tx.update(prescriptionFiles).set({ removedAt: at }).where(eq(prescriptionFiles.id, fileId));
}

export async function placeFile(tx: Tx, fileId: string, position: number): Promise<void> {
  await tx.update(prescriptionFiles).set({ position }).where(eq(prescriptionFiles.id, fileId));
}

export async function nextVersion(tx: Tx, id: string): Promise<void> {
  await tx
    .update(prescriptions)
    .set({ version: sql`${prescriptions.version} + 1` })
    .where(eq(prescriptions.id, id));
}

/** One page of a file that still belongs to its prescription; null for anything else. */
export async function findPage(db: Db | Tx, prescriptionId: string, fileId: string, pageNumber: number) {
  const [row] = await db
    .select({ page: prescriptionPages, customerId: prescriptions.customerId, scan: prescriptionFiles.scan })
    .from(prescriptionPages)
    .innerJoin(prescriptionFiles, eq(prescriptionFiles.id, prescriptionPages.fileId))
    .innerJoin(prescriptions, eq(prescriptions.id, prescriptionFiles.prescriptionId))
    .where(
      and(
        eq(prescriptions.id, prescriptionId),
        eq(prescriptionFiles.id, fileId),
        isNull(prescriptionFiles.removedAt),
        eq(prescriptionPages.pageNumber, pageNumber),
      ),
    );
  return row ?? null;
}

export async function recordPageView(tx: Tx, view: typeof pageViews.$inferInsert): Promise<void> {
  await tx.insert(pageViews).values(view).onConflictDoNothing();
}

/** Every page of a prescription and whether this person has opened it. */
export async function pagesSeenBy(db: Db | Tx, prescriptionId: string, viewerId: string) {
  return db
    .select({
      fileId: prescriptionPages.fileId,
      pageNumber: prescriptionPages.pageNumber,
      displayName: prescriptionFiles.displayName,
      scan: prescriptionFiles.scan,
      position: prescriptionFiles.position,
      opened: sql<boolean>`${pageViews.viewerId} is not null`,
    })
    .from(prescriptionPages)
    .innerJoin(prescriptionFiles, eq(prescriptionFiles.id, prescriptionPages.fileId))
    .leftJoin(
      pageViews,
      and(
        eq(pageViews.fileId, prescriptionPages.fileId),
        eq(pageViews.pageNumber, prescriptionPages.pageNumber),
        eq(pageViews.viewerId, viewerId),
      ),
    )
    .where(and(eq(prescriptionFiles.prescriptionId, prescriptionId), isNull(prescriptionFiles.removedAt)))
    .orderBy(asc(prescriptionFiles.position), asc(prescriptionPages.pageNumber));
}
