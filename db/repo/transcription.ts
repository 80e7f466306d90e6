import "server-only";
import { and, desc, eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { users } from "@/db/schema/people";
import { prescriptions } from "@/db/schema/prescriptions";
import { transcriptions } from "@/db/schema/transcriptions";
import type { PrescriptionState } from "@/lib/domain/prescription/machine";
import type { PrescriptionRow } from "./prescription";

export type TranscriptionRow = typeof transcriptions.$inferSelect;

export async function insertTranscription(tx: Tx, row: typeof transcriptions.$inferInsert): Promise<void> {
  await tx.insert(transcriptions).values(row);
}

/** The newest transcription of the files as they are; null when nobody typed one, or the files changed since. */
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

export interface ReadPrescription {
  readonly state: PrescriptionState;
  /** As `currentTranscription`, with the name of who typed it. */
  readonly transcription: (TranscriptionRow & { readonly enteredByName: string }) | null;
}

/** Where a prescription stands and what was read of it. */
export async function readPrescription(db: Db, id: string): Promise<ReadPrescription> {
  const [row] = await db
    .select({ state: prescriptions.state, transcription: transcriptions, enteredByName: users.name })
    .from(prescriptions)
    .leftJoin(
      transcriptions,
      and(
        eq(transcriptions.prescriptionId, prescriptions.id),
        eq(transcriptions.prescriptionVersion, prescriptions.version),
      ),
    )
    .leftJoin(users, eq(users.id, transcriptions.enteredBy))
    .where(eq(prescriptions.id, id))
    .orderBy(desc(transcriptions.enteredAt), desc(transcriptions.id))
    .limit(1);
  if (row === undefined) throw new Error("an order names a prescription that is not there");
  const { state, transcription, enteredByName } = row;
  return { state, transcription: transcription && { ...transcription, enteredByName: enteredByName ?? "" } };
}
