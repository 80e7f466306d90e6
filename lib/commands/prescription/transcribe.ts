import "server-only";
import { medicines } from "@/content/medicines";
import { touchOrder } from "@/db/repo/order";
import { lockPrescription, movePrescription } from "@/db/repo/prescription";
import { insertTranscription } from "@/db/repo/transcription";
import { type TranscribeOrder, transcribeOrder } from "@/lib/contracts/transcription";
import { after } from "@/lib/domain/order/machine";
import type { FullTranscription } from "@/lib/domain/prescription/full-transcription";
import { prescriptionAfter } from "@/lib/domain/prescription/machine";
import { transcriptionReasons } from "@/lib/domain/prescription/transcription-reasons";
import { conflict, forbidden, refused } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";
import { claimIfFree } from "../desk/make-claim";
import { keepDeadlines } from "../order/keep-deadlines";
import { orderForChange } from "../order/standing";
import { inputInvalid, mergeValidationErrors } from "../validation-errors";

export const shelfPreparations = medicines.map(({ slug, brand, strengthMg }) => ({
  slug,
  title: `${brand} ${strengthMg} mg`,
  strengthMg,
}));

/**
 * Keeps what a technician or a pharmacist read from the prescription. It is judged as a transcription only (dates, sums, what exists); whether it
 * may be supplied, a pharmacist decides later, who reads strength and total a second time. A newer transcription takes the place of an older.
 */
export const transcribeCommand = command({
  name: "prescription.transcribed",
  duty: { action: "prescription:transcribe", without: forbidden },
  input: transcribeOrder,
  subject: ({ orderNumber }) => ({ subjectKind: "prescription", subjectId: null, orderNumber }),
  async run(work, input: TranscribeOrder) {
    const { tx, actor, now, today } = work;
    const loaded = await orderForChange(work, "prescription:transcribe", input);
    if (!loaded.ok) return loaded;
    if (actor.kind !== "staff") throw new Error("only staff transcribe");
    const { order, decision } = loaded.value;
    if (decision !== null || after(order.state, "decline") === null)
      return err(conflict({ code: "order-state", params: { case: "transcription" } }));
    const prescription = await lockPrescription(tx, order.prescriptionId);
    if (prescription === null) throw new Error(`order ${order.orderNumber} names a prescription that is not there`);
    const reading = fullTranscriptionFrom(input);
    const reasons = mergeValidationErrors(
      input.validationErrors,
      transcriptionReasons(reading, shelfPreparations, today).map(({ field, ...reason }) => ({
        ...reason,
        field: fieldOf(field ?? ""),
      })),
    );
    if (reasons.length > 0)
      return err(
        refused(input.validationErrors.length > 0 ? inputInvalid : "reading-refused", reasons, "reading-refused"),
      );
    const id = work.newId();
    await insertTranscription(tx, {
      id,
      prescriptionId: prescription.id,
      prescriptionVersion: prescription.version,
      orderNumber: order.orderNumber,
      enteredBy: actor.userId,
      enteredRole: actor.role,
      enteredAt: now,
      reading,
    });
    if (prescriptionAfter(prescription.state, "transcribe") !== null)
      await movePrescription(tx, prescription, "transcribe");
    await touchOrder(tx, order.orderNumber, now);
    await keepDeadlines(work, order.orderNumber);
    const { orderNumber } = order;
    const version = order.version + 1;
    return done(
      { orderNumber, version, transcriptionId: id },
      {
        event: "prescription.transcribed",
        subjectKind: "prescription",
        subjectId: prescription.id,
        orderNumber,
        details: { version, transcriptionId: id, lines: reading.lines.length },
      },
      ...(await claimIfFree(work, order)),
    );
  },
});

function fullTranscriptionFrom({ reading }: TranscribeOrder): FullTranscription {
  const { testOn, testResult, lines, ...rest } = reading;
  return {
    ...rest,
    lines: lines.map(({ repeatTimes, repeatIntervalDays, ...line }) => ({
      ...line,
      repeats: repeatTimes === null ? null : { times: repeatTimes, intervalDays: repeatIntervalDays },
    })),
    pregnancyTest: testOn === null || testResult === null ? null : { on: testOn, result: testResult },
  };
}

/** The name by which the form sent it. */
const fieldOf = (field: string) => (field === "pregnancyTest.on" ? "reading.testOn" : `reading.${field}`);
