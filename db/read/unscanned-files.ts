import "server-only";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { prescriptionFiles } from "@/db/schema/prescriptions";

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
