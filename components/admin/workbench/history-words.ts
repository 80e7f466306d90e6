import { codeInWords } from "@/components/admin/record-details";
import { refusedWords } from "@/components/admin/refused-words";
import { sentenceFor } from "@/content/words/event-words";
import { t } from "@/content/words/t";
import type { AuditEventName } from "@/lib/domain/audit/events";
import { formatPaise } from "@/lib/format/money";

export interface Recorded {
  readonly event: AuditEventName;
  readonly outcome: "done" | "refused" | "viewed";
  readonly details: Readonly<Record<string, unknown>>;
}

/** One line of the record as a sentence for staff. */
export function historyTitle({ event, outcome }: Recorded): string {
  if (outcome === "refused") return refusedWords(event);
  return t.of("staffEvents", event) ?? sentenceFor(event);
}

/** What the record says besides: serial, reason, why it was refused; null when there is nothing more. */
export function historyDetail({ details }: Recorded): string | null {
  const { amountPaise, registerSerial, reasonCode, reasons, refusal } = details;
  if (typeof amountPaise === "number") return formatPaise(amountPaise);
  if (typeof registerSerial === "number") return t("benchSupply.registerSerial", { registerSerial });
  if (refusal === "order-changed") return t("benchSupply.orderHadChanged");
  if (typeof reasonCode === "string") return codeInWords(reasonCode);
  if (Array.isArray(reasons) && reasons.length > 0) {
    // One code for each of several pages: said once.
    const codes = new Set(reasons.filter((one) => typeof one === "string"));
    return [...codes].map(codeInWords).join(", ");
  }
  return typeof refusal === "string" ? codeInWords(refusal) : null;
}
