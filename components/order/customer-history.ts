import { sentenceFor } from "@/content/words/event-words";
import { t } from "@/content/words/order";
import type { AuditEventName } from "@/lib/domain/audit/events";

/** Where the record speaks of "the customer", the customer's own page says "you". */
const toYou: Partial<Record<AuditEventName, string>> = {
  "order.placed": t("youPlacedTheRequest"),
  "order.asked": t("weAskedYouForSomething"),
  "order.answered": t("youAnswered"),
  "order.answer-overdue": t("yourAnswerWasNotThere"),
  "order.question-withdrawn": t("weTookAQuestionBack"),
  "order.cancelled": t("youCancelledTheOrder"),
  "payment.lapsed": t("theTimeToPayRan"),
  "payment.renewed": t("youTookTheOrderUp"),
  "safety.reported": t("youToldUsSomethingAbout"),
  "safety.closed": t("aPharmacistClosedIt"),
};

export function historySentence(event: AuditEventName): string {
  return toYou[event] ?? sentenceFor(event);
}
