import type { PaymentNote } from "./notes";

/** What can differ between our record of a payment and Stripe's. */
export const discrepancyKinds = [
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
export type DiscrepancyKind = (typeof discrepancyKinds)[number];

interface DiscrepancyNotes {
  /** What the software itself can say of the cause; null where a person has to find it. */
  readonly cause: PaymentNote | null;
  readonly resolution: PaymentNote;
}

/** A discrepancy without a cause is unexplained, and our goal for those is zero. */
export const discrepancyNotes: Readonly<Record<DiscrepancyKind, DiscrepancyNotes>> = {
  behind: { cause: { code: "event-not-applied" }, resolution: { code: "record-follows" } },
  unsettled: { cause: null, resolution: { code: "record-follows" } },
  mismatch: { cause: { code: "payment-differs" }, resolution: { code: "payment-agrees" } },
  "hold-of-ended-order": { cause: { code: "order-ended-first" }, resolution: { code: "hold-given-back" } },
  "second-payment": { cause: { code: "two-pages-open" }, resolution: { code: "second-hold-given-back" } },
  "payment-without-order": { cause: null, resolution: { code: "hold-given-back" } },
  "missing-at-stripe": { cause: null, resolution: { code: "known-again" } },
  unreadable: { cause: null, resolution: { code: "read-again" } },
};
