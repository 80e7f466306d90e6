import { t } from "@/content/words/payment";

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
    title: t("stripeKnewMoreThan"),
    cause: t("noEventOfThisChange"),
    resolution: t("ourRecordFollowsStripes"),
  },
  unsettled: {
    title: t("ourRecordDoesNotTake"),
    cause: null,
    resolution: t("ourRecordFollowsStripes"),
  },
  mismatch: {
    title: t("thePaymentDoesNotFit"),
    cause: t("thePaymentDiffers"),
    resolution: t("paymentAndOrderAgree"),
  },
  "hold-of-ended-order": {
    title: t("aHoldIsLeft"),
    cause: t("theOrderEndedBefore"),
    resolution: t("theHoldWasGivenBack"),
  },
  "second-payment": {
    title: t("aSecondPaymentNames"),
    cause: t("twoPaymentPagesWereOpen"),
    resolution: t("theSecondHoldWasGiven"),
  },
  "payment-without-order": {
    title: t("aPaymentNamesAnOrder"),
    cause: null,
    resolution: t("theHoldWasGivenBack"),
  },
  "missing-at-stripe": {
    title: t("stripeDoesNotKnow"),
    cause: null,
    resolution: t("stripeKnowsThePaymentAgain"),
  },
  unreadable: {
    title: t("stripesAnswerCould"),
    cause: null,
    resolution: t("stripesAnswerCouldBeRead"),
  },
};
