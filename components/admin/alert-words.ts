import { discrepancyTitle, disputeWords } from "@/content/words/payment-words";
import { t } from "@/content/words/t";
import { formatDateTime } from "@/lib/format/date";
import { formatPaise } from "@/lib/format/money";
import type { AlertContent } from "@/lib/queries/admin/alerts";

/** What an alert says to whoever reads it. */
export function alertMessage({ kind, params, medicine }: AlertContent, timeZone: string): string {
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      name === "slug" ? (medicine ?? value) : shownParam(name, value, timeZone),
    ]),
  );
  return t.of("alerts", kind, shown) ?? kind;
}

function shownParam(name: string, value: string | number, timeZone: string): string | number {
  if (/Paise$/.test(name)) return formatPaise(Number(value));
  if (/At$/.test(name)) return formatDateTime(new Date(value), timeZone);
  if (name === "breakKind") return discrepancyTitle(String(value));
  if (name === "disputeReason") return disputeWords(String(value));
  return value;
}
