import "server-only";
import { eq, inArray, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { prescriptionFiles, prescriptionPages } from "@/db/schema/prescriptions";

/** Which of these blobs a page's or a file's row names, removed files included: what was handed in stays on record. */
export async function namedBlobs(db: Db, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const { blobKey, thumbnailKey } = prescriptionPages;
  const pages = await db
    .select({ key: blobKey })
    .from(prescriptionPages)
    .where(inArray(blobKey, [...keys]));
  const thumbnails = await db
    .select({ key: thumbnailKey })
    .from(prescriptionPages)
    .where(inArray(thumbnailKey, [...keys]));
  const originals = await db
    .select({ key: prescriptionFiles.originalKey })
    .from(prescriptionFiles)
    .where(inArray(prescriptionFiles.originalKey, [...keys]));
  return new Set([...pages, ...thumbnails, ...originals].flatMap(({ key }) => key ?? []));
}

export interface NamedBlob {
  readonly key: string;
  readonly fileId: string;
  readonly prescriptionId: string;
}

/** The blobs whose key ends with the shard's character, as pages and files name them, with what they belong to. */
export async function filesOfShard(db: Db, shard: string): Promise<NamedBlob[]> {
  const { blobKey, thumbnailKey, fileId } = prescriptionPages;
  const { id, originalKey, prescriptionId } = prescriptionFiles;
  const ofPages = (key: AnyPgColumn) =>
    db
      .select({ key: sql<string>`${key}`, fileId: id, prescriptionId })
      .from(prescriptionPages)
      .innerJoin(prescriptionFiles, eq(fileId, id))
      .where(endsWith(key, shard));
  const originals = db
    .select({ key: sql<string>`${originalKey}`, fileId: id, prescriptionId })
    .from(prescriptionFiles)
    .where(endsWith(originalKey, shard));
  return [...(await ofPages(blobKey)), ...(await ofPages(thumbnailKey)), ...(await originals)];
}

const endsWith = (key: AnyPgColumn, shard: string): SQL => sql`right(${key}, 1) = ${shard}`;
