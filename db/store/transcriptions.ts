import "server-only";
import { and, desc, eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { prescriptions } from "@/db/schema/prescriptions";
import { transcriptions } from "@/db/schema/transcriptions";
import { type PrescriptionEvent, type PrescriptionState, prescriptionAfter } from "@/lib/domain/prescription/machine";
import type { PrescriptionRow } from "./prescriptions";

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
