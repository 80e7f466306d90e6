import type { Coded } from "../shared/coded";

/** What is noted of a payment, of an event about it or of a difference from Stripe's record, with what its sentence is told; null: nothing. */
export interface PaymentNotes {
  "other-mode": { live: boolean };
  "other-order": null;
  "second-payment": null;
  "other-currency": { currency: string; orderCurrency: string };
  "other-amount": { amountMinor: number; orderMinor: number };
  "charged-without-approval": null;
  "event-of-other-mode": null;
  "no-order-of-ours": null;
  "unusable-answer": { kind: string };
  "event-not-applied": null;
  "payment-differs": null;
  "order-ended-first": null;
  "two-pages-open": null;
  "record-follows": null;
  "payment-agrees": null;
  "hold-given-back": null;
  "second-hold-given-back": null;
  "known-again": null;
  "read-again": null;
  /** In the words of a person, of Stripe, or of an older version of the shop. */
  "as-told": { text: string };
}

export type PaymentNote = Coded<PaymentNotes>;

export const asTold = (text: string): PaymentNote => ({ code: "as-told", params: { text } });

/** Whether two notes say the same. The database gives the names of what is told in another order. */
export function sameNote(one: PaymentNote | null, other: PaymentNote | null): boolean {
  const told = (note: PaymentNote | null) => JSON.stringify(Object.entries(note?.params ?? {}).toSorted());
  return one?.code === other?.code && told(one) === told(other);
}
