import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Db, Tx } from "@/db/client";
import { prescriptionFiles, prescriptionPages } from "@/db/schema/prescriptions";
import type { StreamSealing } from "@/lib/integrations/storage/stream-envelope";

export type SealedPageRow = Pick<
  typeof prescriptionPages.$inferSelect,
  "fileId" | "pageNumber" | "sealing" | "thumbnailSealing" | "sketchSealing"
>;

/** Some pages whose data keys lie under another master key than this one, locked; those that another run has locked are left to it. */
export async function pagesUnderOtherKeys(tx: Tx, masterKeyId: string, limit: number): Promise<SealedPageRow[]> {
  const { fileId, pageNumber, sealing, thumbnailSealing, sketchSealing } = prescriptionPages;
  return tx
    .select({ fileId, pageNumber, sealing, thumbnailSealing, sketchSealing })
    .from(prescriptionPages)
    .where(
      or(
        ne(sql`${sealing}->>'masterKeyId'`, masterKeyId),
        ne(sql`${thumbnailSealing}->>'masterKeyId'`, masterKeyId),
        ne(sql`${sketchSealing}->>'masterKeyId'`, masterKeyId),
      ),
    )
    .orderBy(asc(fileId), asc(pageNumber))
    .limit(limit)
    .for("update", { skipLocked: true });
}

export async function saveSealings(tx: Tx, row: SealedPageRow): Promise<void> {
  const { fileId, pageNumber, sealing, thumbnailSealing, sketchSealing } = row;
  await tx
    .update(prescriptionPages)
    .set({ sealing, thumbnailSealing, sketchSealing })
    .where(and(eq(prescriptionPages.fileId, fileId), eq(prescriptionPages.pageNumber, pageNumber)));
}

export interface SealedOriginalRow {
  readonly fileId: string;
  readonly sealing: StreamSealing;
}

/** The same for files as they were sent. */
export async function originalsUnderOtherKeys(
  tx: Tx,
  masterKeyId: string,
  limit: number,
): Promise<SealedOriginalRow[]> {
  const { id, originalSealing } = prescriptionFiles;
  const rows = await tx
    .select({ fileId: id, sealing: originalSealing })
    .from(prescriptionFiles)
    .where(ne(sql`${originalSealing}->>'masterKeyId'`, masterKeyId))
    .orderBy(asc(id))
    .limit(limit)
    .for("update", { skipLocked: true });
  return rows.flatMap(({ fileId, sealing }) => (sealing === null ? [] : { fileId, sealing }));
}

export async function saveOriginalSealing(tx: Tx, { fileId, sealing }: SealedOriginalRow): Promise<void> {
  await tx.update(prescriptionFiles).set({ originalSealing: sealing }).where(eq(prescriptionFiles.id, fileId));
}

/** Files that no virus scanner has judged and whose bytes are still there, the longest waiting first. */
export async function unscannedFiles(db: Db, atMost: number) {
  const { id, originalKey, originalSealing, scan, removedAt, createdAt } = prescriptionFiles;
  const rows = await db
    .select({ id, originalKey, originalSealing, createdAt })
    .from(prescriptionFiles)
    .where(and(eq(scan, "not-scanned"), isNull(removedAt), isNotNull(originalKey), isNotNull(originalSealing)))
    .orderBy(asc(createdAt), asc(id))
    .limit(atMost);
  return rows.flatMap(({ originalKey: key, originalSealing: sealing, ...row }) =>
    key === null || sealing === null ? [] : [{ ...row, originalKey: key, originalSealing: sealing }],
  );
}

/** Which of these blobs of one shard a page's or a file's row names, removed files included: what was handed in stays on record. */
export async function namedBlobs(db: Db, shard: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const isOne = (key: AnyPgColumn) => and(endsWith(key, shard), inArray(key, [...keys]));
  const { blobKey, thumbnailKey } = prescriptionPages;
  const pages = await db.select({ key: blobKey }).from(prescriptionPages).where(isOne(blobKey));
  const thumbnails = await db.select({ key: thumbnailKey }).from(prescriptionPages).where(isOne(thumbnailKey));
  const originals = await db
    .select({ key: prescriptionFiles.originalKey })
    .from(prescriptionFiles)
    .where(isOne(prescriptionFiles.originalKey));
  return new Set([...pages, ...thumbnails, ...originals].flatMap(({ key }) => key ?? []));
}

export interface NamedBlob {
  readonly key: string;
  readonly fileId: string;
}

/** The blobs whose key ends with the shard's character, as pages and files name them. */
export async function blobsOfShard(db: Db, shard: string): Promise<NamedBlob[]> {
  const { blobKey, thumbnailKey, fileId } = prescriptionPages;
  const { id, originalKey } = prescriptionFiles;
  const ofPages = (key: AnyPgColumn) =>
    db
      .select({ key: sql<string>`${key}`, fileId })
      .from(prescriptionPages)
      .where(endsWith(key, shard));
  const originals = db
    .select({ key: sql<string>`${originalKey}`, fileId: id })
    .from(prescriptionFiles)
    .where(endsWith(originalKey, shard));
  return [...(await ofPages(blobKey)), ...(await ofPages(thumbnailKey)), ...(await originals)];
}

/** To which prescription each of these files belongs. */
export async function prescriptionsOfFiles(db: Db, fileIds: readonly string[]) {
  if (fileIds.length === 0) return [];
  const { id, prescriptionId } = prescriptionFiles;
  return db
    .select({ fileId: id, prescriptionId })
    .from(prescriptionFiles)
    .where(inArray(id, [...fileIds]));
}

const endsWith = (key: AnyPgColumn, shard: string): SQL => sql`right(${key}, 1) = ${shard}`;
