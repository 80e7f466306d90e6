import type { Alert } from "../alert/alert";
import type { OrderEvent, OrderState } from "../order/machine";
import { after, isFinal } from "../order/machine";
import type { PaymentState } from "./machine";
import type { PaymentNote } from "./notes";

/** How a payment stands at the payment service at the moment of reading. Amounts in minor units of `currency`. */
export interface PaymentTruth {
  readonly paymentIntentId: string;
  readonly orderNumber: string | null;
  readonly status: "requires-payment" | "requires-action" | "processing" | "authorised" | "captured" | "voided";
  readonly currency: string;
  readonly amountMinor: number;
  readonly amountCapturableMinor: number;
  readonly amountReceivedMinor: number;
  /** Collected money given back. A hold let go, or the uncollected rest of one, is not a refund. */
  readonly amountRefundedMinor: number;
  /** The last moment at which the hold can be captured; null while there is none. */
  readonly captureBefore: Date | null;
  /** Why a voided payment ended: someone asked, or its time ran out. */
  readonly voidReason: "requested" | "expired" | null;
  readonly live: boolean;
  /** A dispute of the charge is open or was lost. One that was won is as if it had never been. */
  readonly disputed: boolean;
  /** The last failed attempt in the payment service's words; for staff and logs. */
  readonly failureMessage: string | null;
}

/** What we hold about the order at the same moment. `approved`: a pharmacist's approval stands. */
export interface PaidOrder {
  readonly orderNumber: string;
  readonly state: OrderState;
  readonly approved: boolean;
  readonly currency: string;
  readonly totalPaise: number;
  readonly paymentIntentId: string | null;
}

export interface PaymentFacts {
  readonly state: PaymentState;
  readonly authorisedPaise: number;
  readonly capturedPaise: number;
  readonly refundedPaise: number;
  readonly captureBefore: Date | null;
  readonly problem: PaymentNote | null;
}

export interface Reconciliation {
  readonly payment: PaymentFacts;
  /** What happens to the order, or null when it stays as it is. Always possible from the order's present state. */
  readonly event: OrderEvent | null;
  /** The hold must be given back: no order that may be supplied stands behind it. */
  readonly voidHold: boolean;
  /** Staff must look. */
  readonly alert: Alert | null;
  /** It is not the order's payment but another of the same order. Nothing of the order changes by it; a hold of it is to be voided. */
  readonly isSecond?: true;
}

/**
 * The one function that turns payment truth into ours. A function of the present states only, so order, repetition and loss of events do
 * not matter: webhook, return page and sweep all end here. `liveExpected` says which mode the shop runs in.
 */
export function reconcile(order: PaidOrder, truth: PaymentTruth, liveExpected: boolean): Reconciliation {
  if (isSecond(order, truth)) return second(truth);
  const mismatch = mismatchOf(order, truth, liveExpected);
  if (mismatch !== null) return heldBack(order, truth, mismatch);
  switch (truth.status) {
    case "requires-payment":
    case "requires-action":
    case "processing":
      return nothing(facts(truth.failureMessage === null ? "none" : "failed", truth, {}));
    case "authorised":
      return authorised(order, truth);
    case "captured":
      return captured(order, truth);
    case "voided":
      return voided(order, truth);
  }
}

const isSecond = (order: PaidOrder, truth: PaymentTruth) =>
  truth.orderNumber === order.orderNumber &&
  order.paymentIntentId !== null &&
  order.paymentIntentId !== truth.paymentIntentId;

function second(truth: PaymentTruth): Reconciliation {
  const isCharged = truth.status === "captured" && truth.amountRefundedMinor < truth.amountReceivedMinor;
  return {
    payment: facts("none", truth, {}),
    event: null,
    voidHold: false,
    alert: isCharged ? { kind: "second-charge", params: {} } : null,
    isSecond: true,
  };
}

/** A payment that does not fit its order: a code for the alert, and a note that stays with the payment. */
interface Mismatch {
  readonly code: "mode" | "order" | "second" | "currency" | "amount";
  readonly problem: PaymentNote;
}

function mismatchOf(order: PaidOrder, truth: PaymentTruth, liveExpected: boolean): Mismatch | null {
  if (truth.live !== liveExpected)
    return { code: "mode", problem: { code: "other-mode", params: { live: truth.live } } };
  if (truth.orderNumber !== null && truth.orderNumber !== order.orderNumber)
    return { code: "order", problem: { code: "other-order" } };
  if (order.paymentIntentId !== null && order.paymentIntentId !== truth.paymentIntentId) {
    return { code: "second", problem: { code: "second-payment" } };
  }
  if (truth.currency !== order.currency)
    return {
      code: "currency",
      problem: { code: "other-currency", params: { currency: truth.currency, orderCurrency: order.currency } },
    };
  if (truth.amountMinor !== order.totalPaise) {
    const { amountMinor } = truth;
    return {
      code: "amount",
      problem: { code: "other-amount", params: { amountMinor, orderMinor: order.totalPaise } },
    };
  }
  return null;
}

function authorised(order: PaidOrder, truth: PaymentTruth): Reconciliation {
  const payment = facts("authorised", truth, { authorised: truth.amountCapturableMinor });
  if (order.state === "awaiting-payment") return { payment, event: "hold", voidHold: false, alert: null };
  return { payment, event: null, voidHold: hasEnded(order.state), alert: null };
}

/** Nothing of it may be supplied, so nothing of it is held. */
const hasEnded = (state: OrderState) => state === "cancelled" || state === "declined" || state === "payment-expired";

function captured(order: PaidOrder, truth: PaymentTruth): Reconciliation {
  if (!order.approved) {
    return {
      payment: facts("authorised", truth, {
        authorised: truth.amountMinor,
        problem: { code: "charged-without-approval" },
      }),
      event: possible(order.state, "payment-wrong"),
      voidHold: false,
      alert: { kind: "charged-without-approval", params: {} },
    };
  }
  const state: PaymentState = truth.disputed ? "disputed" : refundState(truth);
  const payment = facts(state, truth, { authorised: truth.amountMinor, captured: truth.amountReceivedMinor });
  const short = truth.amountReceivedMinor < order.totalPaise;
  if (short) {
    return {
      payment,
      event: possible(order.state, "capture-failed"),
      voidHold: false,
      alert: {
        kind: "charged-short",
        params: { capturedPaise: truth.amountReceivedMinor, totalPaise: order.totalPaise },
      },
    };
  }
  const spoilt = state === "refunded" || state === "disputed";
  return {
    payment,
    event: spoilt ? null : possible(order.state, "captured"),
    voidHold: false,
    alert: spoilt && !isFinal(order.state) ? { kind: "charge-spoilt", params: { state } } : null,
  };
}

function refundState(truth: PaymentTruth): PaymentState {
  if (truth.amountRefundedMinor === 0) return "captured";
  return truth.amountRefundedMinor >= truth.amountReceivedMinor ? "refunded" : "part-refunded";
}

function voided(order: PaidOrder, truth: PaymentTruth): Reconciliation {
  const expired = truth.voidReason === "expired";
  const payment = facts(expired ? "expired" : "voided", truth, {});
  const event = possible(order.state, "hold-expired") ?? possible(order.state, "lapse");
  const alert: Alert | null = event !== null && !expired ? { kind: "hold-released-at-stripe", params: {} } : null;
  return { payment, event, voidHold: false, alert };
}

function heldBack(order: PaidOrder, truth: PaymentTruth, { code, problem }: Mismatch): Reconciliation {
  const authorisedPaise = truth.status === "authorised" || truth.status === "captured" ? truth.amountMinor : 0;
  return {
    payment: {
      ...facts("none", truth, { problem }),
      authorisedPaise,
      state: authorisedPaise > 0 ? "authorised" : "none",
    },
    event: authorisedPaise > 0 ? stopped(order.state) : null,
    voidHold: truth.status === "authorised" && truth.orderNumber === order.orderNumber && hasEnded(order.state),
    alert: { kind: "payment-mismatch", params: { mismatch: code } },
  };
}

const nothing = (payment: PaymentFacts): Reconciliation => ({ payment, event: null, voidHold: false, alert: null });

/** What stops an order whose payment is not what it should be: before an approval, and after one. */
const stopped = (state: OrderState): OrderEvent | null =>
  possible(state, "payment-wrong") ?? possible(state, "capture-failed");

const possible = (state: OrderState, event: OrderEvent): OrderEvent | null =>
  after(state, event) === null ? null : event;

function facts(
  state: PaymentState,
  truth: PaymentTruth,
  known: { authorised?: number; captured?: number; problem?: PaymentNote },
): PaymentFacts {
  const capturedPaise = known.captured ?? 0;
  return {
    state,
    authorisedPaise: known.authorised ?? 0,
    capturedPaise,
    refundedPaise: Math.min(truth.amountRefundedMinor, capturedPaise),
    captureBefore: truth.captureBefore,
    problem: known.problem ?? null,
  };
}
