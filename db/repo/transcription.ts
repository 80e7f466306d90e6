import "server-only";
import { and, desc, eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { transcriptions } from "@/db/schema/transcriptions";
import type { PrescriptionRow } from "./prescription";

export type TranscriptionRow = typeof transcriptions.$inferSelect;

export async function insertTranscription(tx: Tx, row: typeof transcriptions.$inferInsert): Promise<void> {
  await tx.insert(transcriptions).values(row);
}

/** The newest reading of the files as they are; null when nobody typed one, or the files changed since. */
export async function currentTranscription(
  db: Db | Tx,
  prescription: Pick<PrescriptionRow, "id" | "version">,
): Promise<TranscriptionRow | null> {
  const [row] = await db
    .select()
    .from(transcriptions)
    .where(
      and(
        eq(transcriptions.prescriptionId, prescription.id),
        eq(transcriptions.prescriptionVersion, prescription.version),
      ),
    )
    .orderBy(desc(transcriptions.enteredAt), desc(transcriptions.id))
    .limit(1);
  return row ?? null;
}
