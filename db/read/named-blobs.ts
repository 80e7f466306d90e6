import "server-only";
import { and, inArray, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { prescriptionFiles, prescriptionPages } from "@/db/schema/prescriptions";

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
