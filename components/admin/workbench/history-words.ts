import { eventWords } from "@/components/admin/event-words";
import { plainCode } from "@/components/admin/record-details";
import { declineReason } from "@/content/decline-reasons";
import { t } from "@/content/words/bench-supply";
import type { AuditEventName } from "@/lib/domain/audit/events";
import { sentenceFor } from "@/lib/domain/audit/words";
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

/** What was tried, for a refusal: the sentence of a deed would claim that it happened. */
const attempts: Partial<Record<AuditEventName, string>> = {
  "order.approved": t("decidingWasRefused"),
  "order.dispensed": t("dispensingWasRefused"),
  "order.handed-over": t("handingOverWasRefused"),
  "order.cancelled": t("cancellingWasRefused"),
  "order.placed": t("theRequestWasRefused"),
  "order.asked": t("askingTheCustomerWasRefused"),
  "order.answered": t("theCustomersAnswerWasRefused"),
  "order.question-withdrawn": t("takingAQuestionBackWasRefused"),
  "patient.category-confirmed": t("recordingTheCategoryWasRefused"),
  "patient.identity-accepted": t("makingTheAnswerThePatientsRecord"),
  "payment.checked": t("askingStripeWasRefused"),
  "payment.renewed": t("takingTheOrderUpAgainWasRefused"),
  "refund.requested": t("askingForARefundWasRefused"),
  "refund.approved": t("decidingOnARefundWasRefused"),
  "stock.returned": t("takingPacksBackWasRefused"),
  "stock.written-off": t("writingPacksOffWasRefused"),
  "safety.closed": t("closingTheSafetyReportWasRefused"),
  "message.sent-again": t("sendingAMailAgainWasRefused"),
  "order.taken-up": t("takingTheOrderUpWasRefused"),
  "order.set-aside": t("settingTheOrderAsideWasRefused"),
  "order.taken-up-again": t("takingTheOrderUpAgainWasRefused"),
  "order.escalated": t("escalatingWasRefused"),
  "order.escalation-answered": t("answeringTheEscalationWasRefused"),
  "order.note-written": t("writingANoteWasRefused"),
  "order.prescriber-called": t("loggingACallWasRefused"),
};

export interface Recorded {
  readonly event: AuditEventName;
  readonly outcome: "done" | "refused" | "viewed";
  readonly details: Readonly<Record<string, unknown>>;
}

/** One line of the record as a sentence for staff. */
export function historyTitle({ event, outcome }: Recorded): string {
  if (outcome === "refused") return attempts[event] ?? t("refusedEvent", { event: plainCode(event) });
  return staffSentences[event] ?? eventWords[event] ?? sentenceFor(event);
}

/** What the record says besides: serial, reason, why it was refused; null when there is nothing more. */
export function historyDetail({ details }: Recorded): string | null {
  const { amountPaise, registerSerial, reasonCode, reasons, refusal } = details;
  if (typeof amountPaise === "number") return formatPaise(amountPaise);
  if (typeof registerSerial === "number") return t("registerSerialRegisterSerial", { registerSerial });
  if (refusal === "order-changed") return t("theOrderHadChangedMeanwhile");
  if (typeof reasonCode === "string") return declineReason(reasonCode)?.staffLabel ?? plainCode(reasonCode);
  if (Array.isArray(reasons) && reasons.length > 0) {
    // One code for each of several pages: said once.
    const codes = new Set(reasons.filter((one) => typeof one === "string"));
    return [...codes].map(plainCode).join(", ");
  }
  return typeof refusal === "string" ? plainCode(refusal) : null;
}
