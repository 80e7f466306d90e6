import { after, type OrderEvent, type OrderState } from "../order/machine";
import type { Reason } from "../shared/reason";
import { disputeStanding, isAskedBack, isGone, type OrderMoney } from "./money";

/**
 * Every reason, on the side of the money, why nothing of an order may be dispensed or handed over; empty = it may. A refund of a part does not
 * stop it: the rest was paid.
 */
export function fulfilmentBlockers(money: OrderMoney): Reason[] {
  const reasons: Reason[] = [];
  if (money.capturedPaise === 0) {
    reasons.push({ code: "not-charged", params: { case: "card" } });
  }
  const dispute = disputeStanding(money);
  if (dispute !== null) {
    reasons.push({ code: "disputed", params: { case: dispute } });
  }
  if (isGone(money)) {
    reasons.push({
      code: "refunded",
    });
  } else if (isAskedBack(money)) {
    reasons.push({
      code: "refund-asked",
    });
  }
  return reasons;
}

/**
 * The end of an order whose whole charge goes back. Before anything was dispensed its packs were only promised; after that the order ends once
 * every pack is back; what was handed over stays handed over, and the refund is of money alone.
 * @returns the event, or null when the order stays as it is
 */
export function endOf(state: OrderState, money: OrderMoney, allPacksReturned: boolean): OrderEvent | null {
  if (!isGone(money)) return null;
  if (after(state, "refund") !== null) return "refund";
  return allPacksReturned && after(state, "take-back") !== null ? "take-back" : null;
}
