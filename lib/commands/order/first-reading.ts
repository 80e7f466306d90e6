import "server-only";
import { medicineBySlug } from "@/content/medicines";
import type { Tx } from "@/db/client";
import type { PrescriptionRow } from "@/db/repo/prescription";
import { currentTranscription, insertTranscription, type TranscriptionRow } from "@/db/repo/transcription";
import type { DecideOrder } from "@/lib/contracts/order";
import type { StaffActor } from "@/lib/domain/access/actor";
import { filledUp, type Reading, readingOf, transcriptionOf } from "@/lib/domain/prescription/reading";
import { secondEntryReasons } from "@/lib/domain/prescription/second-entry";
import { type Transcription, type TypedSoFar, wholeTranscription } from "@/lib/domain/prescription/transcription";
import type { Reason } from "@/lib/domain/shared/reason";
import type { Work } from "../command";

type Approval = DecideOrder & { decision: "approve" };

/** On what an approval rests: the reading that the rules judge, and whose it is. */
export interface Readings {
  /** Null: there is nothing to judge; the reasons say why. */
  readonly transcription: TypedSoFar | null;
  /** The colleague's reading; null: the pharmacist reads alone. */
  readonly first: TranscriptionRow | null;
  /** All that was read: the newest reading of the files as they are, whoever typed it, and what is typed now: what else they say counts. */
  readonly reading: Reading | null;
  readonly reasons: readonly Reason[];
}

/**
 * Brings the two readings of a prescription together. A colleague's reading of the files as they are counts as the first, the pharmacist's as
 * the second, and where they differ nothing is approved. Without a first reading one pharmacist may do both only where the pharmacy's
 * setting allows it.
 */
export async function readings(
  { tx, settings }: Pick<Work, "tx" | "settings">,
  pharmacist: StaffActor,
  prescription: PrescriptionRow,
  input: Approval,
): Promise<Readings> {
  const newest = await currentTranscription(tx, prescription);
  const first = newest === null || newest.enteredBy === pharmacist.userId ? null : newest;
  const own = typedTranscription(input);
  const typed = own ?? (newest === null ? null : transcriptionOf(newest.reading));
  const reading = readingWith(newest?.reading ?? null, own);
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

/** What is read of the prescription in all: a reading that was kept, with what the pharmacist types beside it, or the pharmacist's alone. */
function readingWith(kept: Reading | null, own: TypedSoFar | null): Reading | null {
  if (own === null) return kept;
  if (kept !== null) return filledUp(kept, own);
  const whole = wholeTranscription(own);
  return whole === null ? null : readingOf(whole, whole.slug);
}

/** Keeps what the pharmacist read alone as a reading of its own, so that every approval rests on one. */
export async function keepOwnReading(
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
    reading: readingOf(typed, medicine === null ? typed.slug : `${medicine.brand} ${medicine.strengthMg} mg`),
  });
  return id;
}
