import { sentenceFor } from "@/content/words/event-words";
import { t } from "@/content/words/t";
import type { AuditEventName } from "@/lib/domain/audit/events";

/** What happened. Where the record speaks of "the customer", the customer's own page says "you". */
export const historySentence = (event: AuditEventName): string => t.of("eventsToYou", event) ?? sentenceFor(event);
