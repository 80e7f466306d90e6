import type { AuditEventName } from "./events";

/** What happened, as one short sentence that staff and customers both may read. Events that never stand in an order's history have none. */
const sentences: Partial<Record<AuditEventName, string>> = {
  "order.placed": "The request was placed.",
  "payment.session-opened": "The payment page was opened.",
  "payment.held": "The card is held; nothing is charged yet.",
  "payment.wrong": "The payment did not match the order.",
  "payment.lapsed": "Nobody paid in time; the order was closed.",
  "payment.hold-expired": "The hold on the card ran out; nothing was charged.",
  "payment.hold-ending": "Staff were warned that the hold on the card ends soon.",
  "payment.renewed": "The order was taken up again with a new payment page.",
  "payment.captured": "The card was charged.",
  "payment.capture-failed": "The card could not be charged.",
  "payment.voided": "The hold on the card was given back.",
  "order.asked": "The pharmacy asked the customer for something.",
  "order.answered": "The customer answered.",
  "order.reminded": "The customer was reminded of what was asked.",
  "order.answer-overdue": "The answer was not there in time; the order went back to the pharmacist.",
  "order.question-withdrawn": "The pharmacy took a question back.",
  "order.cancelled": "The customer cancelled.",
  "order.approved": "A pharmacist approved the prescription.",
  "order.declined": "A pharmacist declined the prescription.",
  "order.decision-undone": "The decision was taken back; the order waits for a decision again.",
  "order.dispensed": "The medicine was dispensed and entered in the register.",
  "order.handed-over": "The parcel was handed over.",
  "prescription.file-added": "A page was added to the prescription.",
  "prescription.file-removed": "A page was removed from the prescription.",
  "prescription.reordered": "The pages of the prescription were put in another order.",
  "prescription.transcribed": "What the prescription says was typed.",
  "patient.category-confirmed": "A pharmacist recorded the patient's category.",
  "patient.statement-added": "The customer told us anew about the patient.",
  "safety.reported": "The customer told us something about their safety; supply is stopped.",
  "safety.closed": "A pharmacist spoke with the customer; the stop was lifted.",
};

export function sentenceFor(event: AuditEventName): string {
  return sentences[event] ?? event;
}
