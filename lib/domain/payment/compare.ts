import { type DiscrepancyKind, discrepancyNotes } from "./discrepancies";
import { type PaymentNote, sameNote } from "./notes";
import { type PaidOrder, type PaymentFacts, type PaymentTruth, reconcile } from "./reconcile";

/** An order with what we hold of its payment. */
export interface KnownPayment extends PaidOrder {
  readonly payment: PaymentFacts;
}

export interface Difference {
  readonly kind: DiscrepancyKind;
  /** Null: unexplained. */
  readonly cause: PaymentNote | null;
  /** How the two are made to agree: by taking Stripe's word over, by voiding the payment, or not by software. */
  readonly remedy: "apply" | "void" | "person";
}

const difference = (
  kind: DiscrepancyKind,
  remedy: Difference["remedy"],
  cause = discrepancyNotes[kind].cause,
): Difference => ({
  kind,
  cause,
  remedy,
});

/** Where our record of a payment and Stripe's differ; null where they agree. What `reconcile` would change is what differs. */
export function differenceOf(known: KnownPayment, truth: PaymentTruth, liveExpected: boolean): Difference | null {
  const outcome = reconcile(known, truth, liveExpected);
  if (outcome.isSecond) return strayDifference("second-payment", truth);
  const { problem } = outcome.payment;
  if (problem !== null && moneyIn(truth) > 0) return difference("mismatch", "apply", problem);
  if (outcome.voidHold) return difference("hold-of-ended-order", "apply");
  if (outcome.event !== null || !sameFacts(known.payment, outcome.payment)) return difference("behind", "apply");
  return null;
}

/** A payment that bears our mark and belongs to no order, or to one that has another. Without money in it, it is nothing. */
export function strayDifference(
  kind: "second-payment" | "payment-without-order",
  truth: PaymentTruth,
): Difference | null {
  if (moneyIn(truth) === 0) return null;
  return truth.status === "authorised" ? difference(kind, "void") : difference(kind, "person", null);
}

/** What a payment holds or keeps of a customer's money, in minor units. */
export function moneyIn(truth: PaymentTruth): number {
  if (truth.status === "authorised") return truth.amountMinor;
  return truth.status === "captured" ? truth.amountReceivedMinor - truth.amountRefundedMinor : 0;
}

/** Whether two readings of a payment say the same. */
export function sameFacts(one: PaymentFacts, other: PaymentFacts): boolean {
  return (
    one.state === other.state &&
    one.authorisedPaise === other.authorisedPaise &&
    one.capturedPaise === other.capturedPaise &&
    one.refundedPaise === other.refundedPaise &&
    sameNote(one.problem, other.problem) &&
    one.captureBefore?.getTime() === other.captureBefore?.getTime()
  );
}

/** How far back the first look reaches: a card's hold lives 7 days. */
const longestLookBackMs = 8 * 86_400_000;
/** Payments begin on a page that is open for 90 minutes; what began before it is looked at by name. */
const overlapMs = 3 * 3_600_000;

/** From when on payments are listed: since the last comparison, with an overlap; the first time as far back as a hold can live. */
export function listFrom(lastStartedAt: Date | null, now: Date): Date {
  const earliest = now.getTime() - longestLookBackMs;
  const wanted = lastStartedAt === null ? earliest : lastStartedAt.getTime() - overlapMs;
  return new Date(Math.max(wanted, earliest));
}
