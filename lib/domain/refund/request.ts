import type { Reason } from "../shared/reason";
import { type RefundState, refundAfter } from "./machine";
import { disputeStanding, livePaise, type OrderMoney, refundablePaise } from "./money";

/** What a refund beside a dispute is refused with. */
function disputeReasons(money: OrderMoney): Reason[] {
  const standing = disputeStanding(money);
  if (standing === null) return [];
  const message =
    standing === "open"
      ? "The customer’s bank is looking at this charge. Answer the bank first: a refund beside it could pay twice."
      : "The customer’s bank took this charge back, so there is nothing left to refund.";
  return [{ code: "disputed", message }];
}

/** Every reason why so much may not be given back; empty = it may. `inWords` writes an amount of paise. */
export function refundReasons(amountPaise: number, money: OrderMoney, inWords: (paise: number) => string): Reason[] {
  const reasons: Reason[] = [];
  if (money.capturedPaise === 0) {
    reasons.push({
      code: "nothing-charged",
      message:
        "The card was not charged, so there is nothing to refund. A hold is given back by declining or cancelling.",
    });
  }
  reasons.push(...disputeReasons(money));
  const left = refundablePaise(money);
  if (money.capturedPaise > 0 && amountPaise > left) {
    const message =
      left === 0
        ? "The whole charge is refunded already, or asked to be."
        : `At most ${inWords(left)} can be refunded: ${inWords(money.capturedPaise)} were charged, ${inWords(livePaise(money))} are refunded or asked for.`;
    reasons.push({ code: "refund-too-large", field: "amountPaise", message });
  }
  return reasons;
}

/**
 * Whether two people must agree to it. Counted over all that goes back for the order, so that a large sum in small parts meets the same rule.
 * @param abovePaise the pharmacy's setting REFUND_TWO_PERSON_ABOVE
 */
export function needsSecondPerson(amountPaise: number, money: OrderMoney, abovePaise: number): boolean {
  return livePaise(money) + amountPaise > abovePaise;
}

export interface RequestedRefund {
  readonly state: RefundState;
  readonly needsSecond: boolean;
  readonly requestedBy: string | null;
}

/** Every reason why this person may not approve this refund; empty = they may. That they may approve at all is `can()`'s to say. */
export function approvalReasons(refund: RequestedRefund, who: string, money: OrderMoney): Reason[] {
  const reasons: Reason[] = [];
  if (refundAfter(refund.state, "approve") === null) {
    reasons.push({ code: "refund-decided", message: "This refund does not wait for a decision (any more)." });
  }
  if (refund.needsSecond && refund.requestedBy === who) {
    reasons.push({
      code: "second-person-needed",
      message: "You asked for this refund. By our policy another person approves one of this size.",
    });
  }
  reasons.push(...disputeReasons(money));
  return reasons;
}
