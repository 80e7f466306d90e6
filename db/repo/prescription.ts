import "server-only";
import { and, asc, desc, eq, exists, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db, Tx } from "@/db/client";
import { decisions, orders } from "@/db/schema/orders";
import { prescriptionFiles, prescriptionPages, prescriptions } from "@/db/schema/prescriptions";
import { type PrescriptionEvent, type PrescriptionState, prescriptionAfter } from "@/lib/domain/prescription/machine";
import type { PhotoHint } from "@/lib/domain/prescription/photo-hints";

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

/**
 * Moves a prescription along its life, its row being locked by the caller. An event that its life does not know is a broken rule of the caller.
 * @returns the state it came to
 */
export async function movePrescription(
  tx: Tx,
  prescription: Pick<PrescriptionRow, "id" | "state">,
  event: PrescriptionEvent,
): Promise<PrescriptionState> {
  const to = prescriptionAfter(prescription.state, event);
  if (to === null) throw new Error(`a prescription that is ${prescription.state} knows no ${event}`);
  if (to !== prescription.state)
    await tx.update(prescriptions).set({ state: to }).where(eq(prescriptions.id, prescription.id));
  return to;
}

interface Slice {
  readonly limit: number;
  readonly offset?: number;
}

export async function countPrescriptionsOf(db: Db, customerId: string): Promise<number> {
  return db.$count(prescriptions, eq(prescriptions.customerId, customerId));
}

/**
 * A customer's prescriptions with their files, newest first. `decided`: a pharmacist has read it; it can be used again but no longer changed.
 * `stopped`: names of files the virus scanner took out after they were sent.
 */
export async function prescriptionsOf(db: Db, customerId: string, { limit, offset = 0 }: Slice) {
  const newest = db
    .select({ id: prescriptions.id })
    .from(prescriptions)
    .where(eq(prescriptions.customerId, customerId))
    .orderBy(desc(prescriptions.createdAt), prescriptions.id)
    .limit(limit)
    .offset(offset)
    .as("newest");
  const decided = db
    .select({ one: sql`1` })
    .from(orders)
    .innerJoin(decisions, and(eq(decisions.orderNumber, orders.orderNumber), isNull(decisions.withdrawnAt)))
    .where(eq(orders.prescriptionId, prescriptions.id));
  const other = alias(prescriptionFiles, "other");
  const stopped = db
    .select({ name: other.displayName })
    .from(other)
    .where(and(eq(other.prescriptionId, prescriptions.id), eq(other.scan, "infected")))
    .orderBy(other.position);
  const rows = await db
    .select({
      id: prescriptions.id,
      createdAt: prescriptions.createdAt,
      decided: sql<boolean>`${exists(decided)}`,
      stopped: sql<string[]>`array(${stopped})`,
      fileId: prescriptionFiles.id,
      name: prescriptionFiles.displayName,
      mediaType: prescriptionFiles.mediaType,
      pages: prescriptionFiles.pages,
      bytes: prescriptionFiles.bytes,
      photoHints: prescriptionFiles.photoHints,
    })
    .from(newest)
    .innerJoin(prescriptions, eq(prescriptions.id, newest.id))
    .leftJoin(
      prescriptionFiles,
      and(eq(prescriptionFiles.prescriptionId, prescriptions.id), isNull(prescriptionFiles.removedAt)),
    )
    .orderBy(desc(prescriptions.createdAt), prescriptions.id, prescriptionFiles.position);
  const found = new Map<
    string,
    { id: string; createdAt: Date; decided: boolean; stopped: string[]; files: FileSummary[] }
  >();
  for (const { fileId, name, mediaType, pages, bytes, photoHints, ...row } of rows) {
    const prescription = found.get(row.id) ?? { ...row, files: [] };
    if (fileId !== null && name !== null && mediaType !== null && pages !== null && bytes !== null) {
      prescription.files.push({ id: fileId, name, mediaType, pages, bytes, photoHints: photoHints ?? [] });
    }
    found.set(row.id, prescription);
  }
  return [...found.values()];
}

export interface FileSummary {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly pages: number;
  readonly bytes: number;
  readonly photoHints: readonly PhotoHint[];
}
