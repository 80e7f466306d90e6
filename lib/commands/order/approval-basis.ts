import "server-only";
import { medicineBySlug } from "@/content/medicines";
import type { Tx } from "@/db/client";
import type { PrescriptionRow } from "@/db/repo/prescription";
import { currentTranscription, insertTranscription, type TranscriptionRow } from "@/db/repo/transcription";
import type { DecideOrder } from "@/lib/contracts/order";
import type { StaffActor } from "@/lib/domain/access/actor";
import {
  type FullTranscription,
  filledUp,
  fullTranscriptionOf,
  transcriptionOf,
} from "@/lib/domain/prescription/full-transcription";
import { secondEntryReasons } from "@/lib/domain/prescription/second-entry";
import { type Transcription, type TypedSoFar, wholeTranscription } from "@/lib/domain/prescription/transcription";
import type { Reason } from "@/lib/domain/shared/reason";
import type { Work } from "../command";

type Approval = DecideOrder & { decision: "approve" };

/** On what an approval rests: the transcription that the rules judge, and whose it is. */
export interface ApprovalBasis {
  /** Null: there is nothing to judge; the reasons say why. */
  readonly transcription: TypedSoFar | null;
  /** The colleague's transcription; null: the pharmacist reads alone. */
  readonly first: TranscriptionRow | null;
  /** All that was read: the newest transcription of the files as they are, whoever typed it, and what is typed now: what else they say counts. */
  readonly reading: FullTranscription | null;
  readonly reasons: readonly Reason[];
}

/**
 * Compares the two transcriptions of a prescription. A colleague's of the files as they are counts as the first, the pharmacist's as the second,
 * and where they differ nothing is approved. Without a first one, a pharmacist may approve alone only where the pharmacy's setting allows it.
 */
export async function approvalBasis(
  { tx, settings }: Pick<Work, "tx" | "settings">,
  pharmacist: StaffActor,
  prescription: PrescriptionRow,
  input: Approval,
): Promise<ApprovalBasis> {
  const newest = await currentTranscription(tx, prescription);
  const first = newest === null || newest.enteredBy === pharmacist.userId ? null : newest;
  const own = typedTranscription(input);
  const typed = own ?? (newest === null ? null : transcriptionOf(newest.reading));
  const reading = mergedTranscription(newest?.reading ?? null, own);
  if (first === null)
    return { transcription: typed, first, reading, reasons: aloneReasons(typed, settings.singlePharmacist) };
  const read = transcriptionOf(first.reading);
  if (read === null) {
    return { transcription: null, first, reading, reasons: [{ code: "reading-incomplete" }] };
  }
  const second = input.transcription ?? input.secondEntry;
  const under = input.transcription === undefined ? "secondEntry" : "transcription";
  if (second === undefined) {
    return {
      transcription: read,
      first,
      reading,
      reasons: [{ code: "second-entry-missing", field: "secondEntry.strengthMg" }],
    };
  }
  const reasons = secondEntryReasons(read, second, (name) => `${under}.${name}`);
  return { transcription: read, first, reading, reasons };
}

function aloneReasons(typed: TypedSoFar | null, isAllowed: boolean): Reason[] {
  const reasons: Reason[] = [];
  if (typed === null) {
    reasons.push({ code: "transcription-missing", field: "transcription.writtenOn" });
  }
  if (!isAllowed) {
    reasons.push({ code: "second-person-needed", params: { case: "transcription" } });
  }
  return reasons;
}

function typedTranscription({ transcription }: Approval): TypedSoFar | null {
  if (transcription === undefined) return null;
  const { prescriberAddress, prescriberQualification, patientAge, patientSex, weightKg, ...typed } = transcription;
  return {
    ...typed,
    ...(prescriberAddress === undefined ? {} : { prescriberAddress }),
    ...(prescriberQualification === null ? {} : { prescriberQualification }),
    ...(patientAge === null ? {} : { patientAge }),
    ...(patientSex === null ? {} : { patientSex }),
    ...(weightKg === null ? {} : { weightKg }),
  };
}

/** What is read of the prescription in all: a stored transcription, with what the pharmacist types beside it, or the pharmacist's alone. */
function mergedTranscription(kept: FullTranscription | null, own: TypedSoFar | null): FullTranscription | null {
  if (own === null) return kept;
  if (kept !== null) return filledUp(kept, own);
  const whole = wholeTranscription(own);
  return whole === null ? null : fullTranscriptionOf(whole, whole.slug);
}

/** Stores what a pharmacist who reads alone typed as a transcription of its own, so that every approval rests on one. */
export async function storeOwnTranscription(
  work: Work,
  tx: Tx,
  pharmacist: StaffActor,
  prescription: PrescriptionRow,
  orderNumber: string,
  typed: Transcription,
): Promise<string> {
  const id = work.newId();
  const medicine = medicineBySlug(typed.slug);
  await insertTranscription(tx, {
    id,
    prescriptionId: prescription.id,
    prescriptionVersion: prescription.version,
    orderNumber,
    enteredBy: pharmacist.userId,
    enteredRole: pharmacist.role,
    enteredAt: work.now,
    reading: fullTranscriptionOf(typed, medicine === null ? typed.slug : `${medicine.brand} ${medicine.strengthMg} mg`),
  });
  return id;
}
