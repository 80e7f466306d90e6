import "server-only";
import type { Tx } from "@/db/client";
import { lockPrescription, movePrescription } from "@/db/repo/prescription";
import { currentTranscription } from "@/db/repo/transcription";
import { prescriptionAfter } from "@/lib/domain/prescription/machine";

/** The prescription waits for what the customer was asked. The order is locked already: orders come before prescriptions, everywhere. */
export async function waitsForCustomer(tx: Tx, prescriptionId: string): Promise<void> {
  const prescription = await lockPrescription(tx, prescriptionId);
  if (prescription !== null && prescriptionAfter(prescription.state, "ask") !== null)
    await movePrescription(tx, prescription, "ask");
}

/** It no longer waits: as it was read, if its files are the same; else it must be read again. */
export async function waitsNoMore(tx: Tx, prescriptionId: string): Promise<void> {
  const prescription = await lockPrescription(tx, prescriptionId);
  if (prescription?.state !== "needs-information") return;
  const isRead = (await currentTranscription(tx, prescription)) !== null;
  await movePrescription(tx, prescription, isRead ? "transcribe" : "change");
}
