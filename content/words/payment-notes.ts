import type { PaymentNote, PaymentNotes } from "@/lib/domain/payment/notes";
import { paymentNotes } from "./en/payment-notes";
import { isTold, translatorOf } from "./words";

isTold<PaymentNotes>()(paymentNotes);

const write = translatorOf(paymentNotes);

/** What is noted of a payment, as staff read it. */
export function noteWords({ code, params }: PaymentNote): string {
  const told = Object.entries(params ?? {}).map(([name, value]: [string, string | number | boolean]) => [
    name,
    typeof value === "boolean" ? String(value) : value,
  ]);
  return write(code, Object.fromEntries(told));
}
