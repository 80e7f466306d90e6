import "server-only";
import { and, asc, eq, ne, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { prescriptionPages } from "@/db/schema/prescriptions";

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
