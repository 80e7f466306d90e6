/** What can differ between our record of a payment and Stripe's. */
export const breakKinds = [
  /** Stripe moved on and we had not heard: an event was lost, or is late. */
  "behind",
  /** Stripe's word was taken over, and our record still says something else. */
  "unsettled",
  /** Another amount, currency, order or mode than the order's, or a charge nobody approved. */
  "mismatch",
  /** Money is held for an order that ended. */
  "hold-of-ended-order",
  /** A second payment of an order that has one. */
  "second-payment",
  /** It bears an order number, and there is no such order here. */
  "payment-without-order",
  /** We know a payment that Stripe does not. */
  "missing-at-stripe",
  /** Stripe's answer is of a kind this version does not know. */
  "unreadable",
] as const;
export type BreakKind = (typeof breakKinds)[number];

interface BreakWords {
  readonly title: string;
  /** What the software itself can say of the cause; null where a person has to find it. */
  readonly cause: string | null;
  readonly resolution: string;
}

/** In staff's words. A break without a cause is unexplained, and the house's figure for those is zero. */
export const breakWords: Record<BreakKind, BreakWords> = {
  behind: {
    title: "Stripe knew more than we did",
    cause: "No event of this change had been applied here: it was lost or is late.",
    resolution: "Our record follows Stripe’s.",
  },
  unsettled: {
    title: "Our record does not take Stripe’s word over",
    cause: null,
    resolution: "Our record follows Stripe’s.",
  },
  mismatch: {
    title: "The payment does not fit its order",
    cause: "The payment differs from the order.",
    resolution: "Payment and order agree.",
  },
  "hold-of-ended-order": {
    title: "A hold is left of an order that ended",
    cause: "The order ended before its hold was given back.",
    resolution: "The hold was given back.",
  },
  "second-payment": {
    title: "A second payment names the same order",
    cause: "Two payment pages were open for one order.",
    resolution: "The second hold was given back.",
  },
  "payment-without-order": {
    title: "A payment names an order we do not have",
    cause: null,
    resolution: "The hold was given back.",
  },
  "missing-at-stripe": {
    title: "Stripe does not know a payment of ours",
    cause: null,
    resolution: "Stripe knows the payment again.",
  },
  unreadable: {
    title: "Stripe’s answer could not be read",
    cause: null,
    resolution: "Stripe’s answer could be read again.",
  },
};
