import type { AuditEventName } from "@/lib/domain/audit/events";
import { sentenceFor } from "@/lib/domain/audit/words";

/** Where the record speaks of "the customer", the customer's own page says "you". */
const toYou: Partial<Record<AuditEventName, string>> = {
  "order.placed": "You placed the request.",
  "order.asked": "We asked you for something.",
  "order.answered": "You answered.",
  "order.answer-overdue": "Your answer was not there in time; the pharmacist looks at the order again.",
  "order.question-withdrawn": "We took a question back; you need not answer it.",
  "order.cancelled": "You cancelled the order.",
  "payment.lapsed": "The time to pay ran out; the order was closed.",
  "payment.renewed": "You took the order up again with a new payment page.",
  "safety.reported": "You told us something about safety; supply was stopped.",
  "safety.closed": "A pharmacist spoke with you; supply may go on.",
};

export function historySentence(event: AuditEventName): string {
  return toYou[event] ?? sentenceFor(event);
}
