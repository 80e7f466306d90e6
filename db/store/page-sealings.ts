import "server-only";
import { and, asc, eq, ne, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
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
