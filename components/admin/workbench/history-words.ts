import { eventWords } from "@/components/admin/event-words";
import { codeInWords } from "@/components/admin/record-details";
import { refusedWords } from "@/components/admin/refused-words";
import { t } from "@/content/words/bench-supply";
import { sentenceFor } from "@/content/words/event-words";
import type { AuditEventName } from "@/lib/domain/audit/events";
import { formatPaise } from "@/lib/format/money";

const staffSentences: Partial<Record<AuditEventName, string>> = {
  "order.viewed": t("theOrderWasOpened"),
  "prescription.page-viewed": t("aPageOfThePrescriptionWasOpened"),
  "prescription.received": t("thePrescriptionCameIn"),
  "payment.event-received": t("stripeSentWordOfThePayment"),
  "payment.checked": t("stripeWasAskedHowThePaymentStands"),
  "payment.updated": t("thePaymentWasReadAnew"),
  "payment.key-renewed": t("stripeKeptAFailedAnswer"),
  "payment.break-found": t("ourRecordOfThePaymentAndStripes"),
  "payment.break-resolved": t("ourRecordOfThePaymentAndStripesLabel"),
  "message.sent": t("aMailWasSent"),
  "message.sent-again": t("aMailWasQueuedOnceMore"),
  "order.taken-up": t("theOrderWasTakenUp"),
  "order.taken-over": t("theOrderWasTakenOver"),
  "order.released": t("theOrderWasReleased"),
  "order.set-aside": t("theOrderWasSetAside"),
  "order.taken-up-again": t("theOrderWasTakenUpAgain"),
  "order.escalated": t("theOrderWasEscalated"),
  "order.escalation-answered": t("theEscalationWasAnswered"),
  "order.note-written": t("aNoteWasWritten"),
  "order.prescriber-called": t("aCallToThePrescriberWasLogged"),
};

export interface Recorded {
  readonly event: AuditEventName;
  readonly outcome: "done" | "refused" | "viewed";
  readonly details: Readonly<Record<string, unknown>>;
}

/** One line of the record as a sentence for staff. */
export function historyTitle({ event, outcome }: Recorded): string {
  if (outcome === "refused") return refusedWords(event);
  return staffSentences[event] ?? eventWords[event] ?? sentenceFor(event);
}

/** What the record says besides: serial, reason, why it was refused; null when there is nothing more. */
export function historyDetail({ details }: Recorded): string | null {
  const { amountPaise, registerSerial, reasonCode, reasons, refusal } = details;
  if (typeof amountPaise === "number") return formatPaise(amountPaise);
  if (typeof registerSerial === "number") return t("registerSerialRegisterSerial", { registerSerial });
  if (refusal === "order-changed") return t("theOrderHadChangedMeanwhile");
  if (typeof reasonCode === "string") return codeInWords(reasonCode);
  if (Array.isArray(reasons) && reasons.length > 0) {
    // One code for each of several pages: said once.
    const codes = new Set(reasons.filter((one) => typeof one === "string"));
    return [...codes].map(codeInWords).join(", ");
  }
  return typeof refusal === "string" ? codeInWords(refusal) : null;
}
