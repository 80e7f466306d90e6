import type { Reason } from "../shared/reason";
import { type RefundState, refundAfter } from "./machine";
import { disputeStanding, livePaise, type OrderMoney, refundablePaise } from "./money";

/** What a refund beside a dispute is refused with. */
function disputeReasons(money: OrderMoney): Reason[] {
  const standing = disputeStanding(money);
  if (standing === null) return [];
  return [{ code: "disputed", params: { case: standing === "open" ? "refund-while-open" : "refund-after-loss" } }];
}

/** Every reason why so much may not be given back; empty = it may. */
export function refundReasons(amountPaise: number, money: OrderMoney): Reason[] {
  const reasons: Reason[] = [];
  if (money.capturedPaise === 0) {
    reasons.push({
      code: "nothing-charged",
    });
  }
  reasons.push(...disputeReasons(money));
  const left = refundablePaise(money);
  if (money.capturedPaise > 0 && amountPaise > left) {
    const { capturedPaise } = money;
    const params =
      left === 0
        ? ({ case: "all" } as const)
        : ({ case: "part", leftPaise: left, capturedPaise, refundedPaise: livePaise(money) } as const);
    reasons.push({ code: "refund-too-large", field: "amountPaise", params });
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
    reasons.push({ code: "refund-decided" });
  }
  if (refund.needsSecond && refund.requestedBy === who) {
    reasons.push({
      code: "second-person-needed",
      params: { case: "refund" },
    });
  }
  reasons.push(...disputeReasons(money));
  return reasons;
}
