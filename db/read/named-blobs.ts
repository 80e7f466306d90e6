import "server-only";
import { inArray } from "drizzle-orm";
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
