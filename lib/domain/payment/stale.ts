import type { PaymentFacts, PaymentTruth } from "./reconcile";

/**
 * Whether Stripe was asked before something happened that we know of already: of two who ask at once, the one who asked first may be the
 * last to say what they heard. A charge or an ended hold never becomes a hold again (docs.stripe.com/payments/paymentintents/lifecycle).
 */
export function isStale(
  known: Pick<PaymentFacts, "state" | "capturedPaise"> & { readonly paymentIntentId: string | null },
  truth: PaymentTruth,
): boolean {
  if (known.paymentIntentId !== truth.paymentIntentId) return false;
  if (known.capturedPaise > 0) return truth.status !== "captured";
  const hasEnded = known.state === "voided" || known.state === "expired";
  return hasEnded && truth.status !== "voided" && truth.status !== "captured";
}
