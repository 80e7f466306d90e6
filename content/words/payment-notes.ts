import type { PaymentNote } from "@/lib/domain/payment/notes";
import { t } from "./t";

/** What is noted of a payment, as staff read it. */
export function noteWords({ code, params }: PaymentNote): string {
  const told = Object.entries(params ?? {}).map(([name, value]: [string, string | number | boolean]) => [
    name,
    typeof value === "boolean" ? String(value) : value,
  ]);
  return t.of("paymentNotes", code, Object.fromEntries(told)) ?? code;
}
