import { t } from "@/content/words/payment";

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
  credit_not_processed: t("saysThatARefundDid"),
  duplicate: t("saysThatTheCard"),
  fraudulent: t("doesNotRecogniseThePayment"),
  general: t("gaveNoReason"),
  product_not_received: t("saysThatTheParcelDid"),
  product_unacceptable: t("saysThatWhatCame"),
  unrecognized: t("doesNotRecogniseThePayment"),
};

/** What the cardholder says, as the end of a sentence. A reason that this list does not know is said as one that was not given. */
export function disputeWords(reason: string): string {
  return Object.hasOwn(words, reason) ? (words[reason] ?? "") : t("contestsTheCharge");
}
