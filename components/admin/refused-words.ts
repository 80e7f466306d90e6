import { t } from "@/content/words/t";
import type { AuditEventName } from "@/lib/domain/audit/events";

/** What was tried, for a refusal: the sentence of a deed would claim that it happened. Every event that a command bears has one. */
export const refusedWords = (event: AuditEventName): string => t.of("refused", event) ?? t("refused.attempt");
