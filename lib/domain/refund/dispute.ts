/** How the customer's bank stands to a charge that its holder contested. `open` covers inquiries, too. */
export const disputeStates = ["open", "won", "lost"] as const;
export type DisputeState = (typeof disputeStates)[number];

/** One dispute as the payment service tells it. Amounts in minor units of the payment's currency. */
export interface DisputeTruth {
  readonly disputeId: string;
  readonly amountMinor: number;
  /** The bank's reason as Stripe names it (docs.stripe.com/disputes/categories): a code, no words of a person. */
  readonly reason: string;
  readonly state: DisputeState;
  readonly openedAt: Date;
}

const words: Readonly<Record<string, string>> = {
  credit_not_processed: "says that a refund did not arrive",
  duplicate: "says that the card was charged twice",
  fraudulent: "does not recognise the payment",
  general: "gave no reason of its own",
  product_not_received: "says that the parcel did not arrive",
  product_unacceptable: "says that what came is not as it should be",
  unrecognized: "does not recognise the payment",
};

/** What the cardholder says, as the end of a sentence. A reason that this list does not know is said as one that was not given. */
export function disputeWords(reason: string): string {
  return Object.hasOwn(words, reason) ? (words[reason] ?? "") : "contests the charge for a reason of the bank’s";
}
