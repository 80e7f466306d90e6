/**
 * The idempotency key of one errand of one payment. A new payment page has keys of its own; so has every round after an answer that Stripe
 * keeps under the old key without having done the work (docs.stripe.com/api/idempotent_requests: the first answer is kept, even a 500).
 */
export function stripeKey(
  errand: "capture" | "void" | "session",
  {
    orderNumber,
    attempt,
    keyRound,
  }: { readonly orderNumber: string; readonly attempt: number; readonly keyRound: number },
): string {
  const page = errand === "session" || attempt > 1 || keyRound > 0 ? `:${attempt}` : "";
  return `${errand}:${orderNumber}${page}${keyRound > 0 ? `.${keyRound}` : ""}`;
}
