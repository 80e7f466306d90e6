/** One refund as the payment service tells it. `amountMinor` in minor units of the payment's currency. */
export interface RefundTruth {
  readonly refundId: string;
  /** The key under which we asked for it; null for one that was made at the payment service itself. */
  readonly requestKey: string | null;
  readonly amountMinor: number;
  readonly status: "pending" | "succeeded" | "failed";
  /** Why it failed, as Stripe names it (`lost_or_stolen_card`, …); null while it has not. */
  readonly failureReason: string | null;
  readonly createdAt: Date;
}
