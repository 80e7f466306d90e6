import type { PaymentState } from "./machine";
import type { PaymentFacts, PaymentTruth } from "./reconcile";

/**
 * Whether Stripe was asked before something happened that we know of already: of two who ask at once, the one who asked first may be the
 * last to say what they heard. A hold never becomes an unpaid payment again, a charge or an ended hold never a hold
 * (docs.stripe.com/payments/paymentintents/lifecycle). What was given back of a charge is not judged here: a refund can fail.
 */
export function isStale(
  known: Pick<PaymentFacts, "state"> & { readonly paymentIntentId: string | null },
  truth: PaymentTruth,
): boolean {
  return known.paymentIntentId === truth.paymentIntentId && heardAt(truth.status) < knownAt(known.state);
}

/** How far along a payment's life: not held, held, over. */
const heardAt = (status: PaymentTruth["status"]) =>
  status === "captured" || status === "voided" ? 2 : status === "authorised" ? 1 : 0;

const knownAt = (state: PaymentState) => (state === "none" || state === "failed" ? 0 : state === "authorised" ? 1 : 2);
