import { declineReason } from "@/content/decline-reasons";
import type { AuditEventName } from "@/lib/domain/audit/events";
import { sentenceFor } from "@/lib/domain/audit/words";
import { formatPaise } from "@/lib/format/money";

const staffSentences: Partial<Record<AuditEventName, string>> = {
  "order.viewed": "The order was opened.",
  "prescription.page-viewed": "A page of the prescription was opened.",
  "prescription.received": "The prescription came in.",
  "payment.event-received": "Stripe sent word of the payment.",
  "payment.checked": "Stripe was asked how the payment stands.",
  "payment.updated": "The payment was read anew.",
  "payment.key-renewed": "Stripe kept a failed answer; the next try has a new key.",
  "payment.break-found": "Our record of the payment and Stripe's differed.",
  "payment.break-resolved": "Our record of the payment and Stripe's agree again.",
  "message.sent": "A mail was sent.",
  "message.sent-again": "A mail was queued once more.",
  "order.taken-up": "The order was taken up.",
  "order.taken-over": "The order was taken over from a colleague.",
  "order.released": "The order was released.",
  "order.set-aside": "The order was set aside.",
  "order.taken-up-again": "The order was taken up again.",
  "order.escalated": "The order was escalated.",
  "order.escalation-answered": "The escalation was answered.",
  "order.note-written": "A note was written.",
  "order.prescriber-called": "A call to the prescriber was logged.",
};

/** What was tried, for a refusal: the sentence of a deed would claim that it happened. */
const attempts: Partial<Record<AuditEventName, string>> = {
  "order.approved": "Deciding was refused.",
  "order.dispensed": "Dispensing was refused.",
  "order.handed-over": "Handing over was refused.",
  "order.cancelled": "Cancelling was refused.",
  "order.placed": "The request was refused.",
  "order.asked": "Asking the customer was refused.",
  "order.answered": "The customer's answer was refused.",
  "order.question-withdrawn": "Taking a question back was refused.",
  "patient.category-confirmed": "Recording the category was refused.",
  "patient.identity-accepted": "Making the answer the patient's record was refused.",
  "payment.checked": "Asking Stripe was refused.",
  "payment.renewed": "Taking the order up again was refused.",
  "refund.requested": "Asking for a refund was refused.",
  "refund.approved": "Deciding on a refund was refused.",
  "stock.returned": "Taking packs back was refused.",
  "stock.written-off": "Writing packs off was refused.",
  "safety.closed": "Closing the safety report was refused.",
  "message.sent-again": "Sending a mail again was refused.",
  "order.taken-up": "Taking the order up was refused.",
  "order.set-aside": "Setting the order aside was refused.",
  "order.taken-up-again": "Taking the order up again was refused.",
  "order.escalated": "Escalating was refused.",
  "order.escalation-answered": "Answering the escalation was refused.",
  "order.note-written": "Writing a note was refused.",
  "order.prescriber-called": "Logging a call was refused.",
};

export interface Recorded {
  readonly event: AuditEventName;
  readonly outcome: "done" | "refused" | "viewed";
  readonly details: Readonly<Record<string, unknown>>;
}

/** One line of the record as a sentence for staff. */
export function historyTitle({ event, outcome }: Recorded): string {
  if (outcome === "refused") return attempts[event] ?? `Refused: ${event}`;
  return staffSentences[event] ?? sentenceFor(event);
}

/** What the record says besides: serial, reason, why it was refused; null when there is nothing more. */
export function historyDetail({ details }: Recorded): string | null {
  const { amountPaise, registerSerial, reasonCode, reasons, refusal } = details;
  if (typeof amountPaise === "number") return formatPaise(amountPaise);
  if (typeof registerSerial === "number") return `Register serial ${registerSerial}`;
  if (refusal === "order-changed") return "The order had changed meanwhile";
  if (typeof reasonCode === "string") return declineReason(reasonCode)?.staffLabel ?? reasonCode;
  if (Array.isArray(reasons) && reasons.length > 0) {
    // One code for each of several pages: said once.
    const codes = new Set(reasons.filter((one) => typeof one === "string"));
    return [...codes].join(", ").replaceAll("-", " ");
  }
  return typeof refusal === "string" ? refusal : null;
}
