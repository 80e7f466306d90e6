import { t } from "@/content/words/payment";
import { after, type OrderEvent, type OrderState } from "../order/machine";
import type { Reason } from "../shared/reason";
import { disputeStanding, isAskedBack, isGone, type OrderMoney } from "./money";

/**
 * Every reason, on the side of the money, why nothing of an order may be dispensed or handed over; empty = it may. A refund of a part does not
 * stop it: the rest was paid.
 */
export function leavingReasons(money: OrderMoney): Reason[] {
  const reasons: Reason[] = [];
  if (money.capturedPaise === 0) {
    reasons.push({ code: "not-charged", message: t("theCardIsNotCharged") });
  }
  const dispute = disputeStanding(money);
  if (dispute !== null) {
    const message = dispute === "open" ? t("theCustomersBankIsLooking") : t("theCustomersBankTook");
    reasons.push({ code: "disputed", message });
  }
  if (isGone(money)) {
    reasons.push({
      code: "refunded",
      message: t("theWholeChargeGoesBack"),
    });
  } else if (isAskedBack(money)) {
    reasons.push({
      code: "refund-asked",
      message: t("aRefundOfTheWhole"),
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
