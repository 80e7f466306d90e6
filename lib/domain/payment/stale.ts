import type { PaymentState } from "./machine";
import type { PaymentFacts, PaymentTruth } from "./reconcile";

/** What is known of a payment. `givenBackPaise`: the sum of its refunds that went through; one that the bank sent back counts no more. */
export interface Known extends Pick<PaymentFacts, "state"> {
  readonly paymentIntentId: string | null;
  readonly givenBackPaise: number;
}

/**
 * Whether Stripe was asked before something happened that we know of already: of two who ask at once, the one who asked first may be the
 * last to say what they heard. A hold never becomes an unpaid payment again, a charge or an ended hold never a hold
 * (docs.stripe.com/payments/paymentintents/lifecycle), and a refund that stands is not taken back.
 */
export function isStale(known: Known, truth: PaymentTruth): boolean {
  if (known.paymentIntentId !== truth.paymentIntentId) return false;
  if (truth.status === "captured") return truth.amountRefundedMinor < known.givenBackPaise;
  return heardAt(truth.status) < knownAt(known.state);
}

/** How far along a payment's life: not held, held, over. */
const heardAt = (status: PaymentTruth["status"]) => (status === "voided" ? 2 : status === "authorised" ? 1 : 0);

const knownAt = (state: PaymentState) => {
  if (state === "none" || state === "failed") return 0;
  if (state === "authorised") return 1;
  return state === "voided" || state === "expired" ? 2 : 3;
};
