import { isLive, type RefundState, refundAfter } from "./machine";
import type { RefundTruth } from "./truth";

/** A refund as our record has it. */
export interface KnownRefund {
  readonly id: string;
  readonly state: RefundState;
  readonly amountPaise: number;
  readonly requestKey: string;
  readonly stripeRefundId: string | null;
}

export interface Healed {
  readonly refund: KnownRefund;
  readonly truth: RefundTruth;
  /** Where it stands now; the same as before when only Stripe's id was news. */
  readonly to: RefundState;
  /** The payment service has it for the first time as far as we know: the customer is told. */
  readonly isNews: boolean;
}

export interface Healing {
  readonly moved: readonly Healed[];
  /** Made at the payment service itself: nobody asked for them here. */
  readonly found: readonly { readonly truth: RefundTruth; readonly state: RefundState }[];
  /** Not sent yet, and no longer within what is left of the charge. */
  readonly overtaken: readonly KnownRefund[];
}

const stateOf: Record<RefundTruth["status"], RefundState> = {
  pending: "sent",
  succeeded: "succeeded",
  failed: "failed",
};

/**
 * What our record must learn from the payment service's list of refunds. A function of both as they stand, so the same list twice changes nothing.
 * @param known in the order in which they were asked for
 */
export function heal(known: readonly KnownRefund[], truths: readonly RefundTruth[], capturedPaise: number): Healing {
  const refundOf = (truth: RefundTruth) =>
    known.find(
      ({ stripeRefundId, requestKey }) => stripeRefundId === truth.refundId || requestKey === truth.requestKey,
    );
  const moved = truths.flatMap((truth): Healed[] => {
    const refund = refundOf(truth);
    if (refund === undefined) return [];
    const to = reachable(refund.state, stateOf[truth.status]);
    const isNews = refund.stripeRefundId === null && truth.status !== "failed";
    return to === refund.state && refund.stripeRefundId !== null ? [] : [{ refund, truth, to, isNews }];
  });
  const found = truths
    .filter((truth) => refundOf(truth) === undefined)
    .map((truth) => ({ truth, state: stateOf[truth.status] }));
  return { moved, found, overtaken: overtaken(known, moved, found, capturedPaise) };
}

/** The life allows it, or the record stays as it is. */
function reachable(from: RefundState, to: RefundState): RefundState {
  const event = to === "succeeded" ? "succeed" : to === "failed" ? "fail" : null;
  return event !== null && refundAfter(from, event) === to ? to : from;
}

function overtaken(
  known: readonly KnownRefund[],
  moved: readonly Healed[],
  found: Healing["found"],
  capturedPaise: number,
): KnownRefund[] {
  const now = known.map((refund) => ({
    ...refund,
    state: moved.find((one) => one.refund === refund)?.to ?? refund.state,
  }));
  const foundPaise = found.filter(({ state }) => isLive(state)).reduce((sum, { truth }) => sum + truth.amountMinor, 0);
  const alive = now.filter(({ state }) => isLive(state));
  let over = foundPaise + alive.reduce((sum, { amountPaise }) => sum + amountPaise, 0) - capturedPaise;
  const withdrawn: KnownRefund[] = [];
  for (const refund of alive.reverse()) {
    if (over <= 0) break;
    if (refundAfter(refund.state, "withdraw") === null) continue;
    withdrawn.push(refund);
    over -= refund.amountPaise;
  }
  return withdrawn;
}
