import type { AuditEventName } from "@/lib/domain/audit/events";
import { sentenceFor } from "@/lib/domain/audit/words";

/** Where the record speaks of "the customer", the customer's own page says "you". */
const toYou: Partial<Record<AuditEventName, string>> = {
  "order.placed": "You placed the request.",
  "order.cancelled": "You cancelled the order.",
  "payment.lapsed": "The time to pay ran out; the order was closed.",
  "safety.reported": "You told us something about safety; supply was stopped.",
  "safety.closed": "A pharmacist spoke with you; supply may go on.",
};

export function historySentence(event: AuditEventName): string {
  return toYou[event] ?? sentenceFor(event);
}
