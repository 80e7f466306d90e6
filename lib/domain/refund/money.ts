import type { PaymentState } from "../payment/machine";
import type { DisputeState } from "./dispute";
import { isLive, isMeant, type RefundState } from "./machine";

/** The money of one order as the record has it: what the card was charged, and all that went back or may. Whole paise. */
export interface OrderMoney {
  readonly state: PaymentState;
  readonly capturedPaise: number;
  /** Given back as the payment service counts it, whoever asked for it. */
  readonly refundedPaise: number;
  readonly refunds: readonly { readonly state: RefundState; readonly amountPaise: number }[];
  readonly disputes: readonly { readonly state: DisputeState; readonly amountPaise: number }[];
}

const sum = (rows: readonly { readonly amountPaise: number }[]) => rows.reduce((all, row) => all + row.amountPaise, 0);

/** Asked for, on its way or gone, in paise. The payment service may know of more than we do, and never of less that is sure. */
export function livePaise({ refunds, refundedPaise }: OrderMoney): number {
  return Math.max(sum(refunds.filter(({ state }) => isLive(state))), refundedPaise);
}

/** What can still be given back, in paise. */
export function refundablePaise(money: OrderMoney): number {
  return Math.max(money.capturedPaise - livePaise(money), 0);
}

/** Meant to go back or taken by the bank, in paise: nobody needs to agree to it any more. */
function gonePaise({ refunds, refundedPaise, disputes }: OrderMoney): number {
  const meant = sum(refunds.filter(({ state }) => isMeant(state)));
  return Math.max(meant, refundedPaise) + sum(disputes.filter(({ state }) => state === "lost"));
}

/** Nothing of the charge is left to us, or will be: whatever has not left the pharmacy must not. */
export function isGone(money: OrderMoney): boolean {
  return money.capturedPaise > 0 && gonePaise(money) >= money.capturedPaise;
}

/** How the customer's bank stands to the charge, where it says anything against it: still looking, or it took the money back. */
export function disputeStanding({ state, disputes }: OrderMoney): "open" | "lost" | null {
  if (disputes.some((one) => one.state === "open")) return "open";
  if (disputes.some((one) => one.state === "lost")) return "lost";
  return state === "disputed" ? "open" : null; // Told by the payment itself before its dispute was read.
}

/** The whole charge was asked back, whether or not everybody has agreed yet. */
export function isAskedBack(money: OrderMoney): boolean {
  return money.capturedPaise > 0 && livePaise(money) >= money.capturedPaise;
}
