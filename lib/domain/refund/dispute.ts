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
