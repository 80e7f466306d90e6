export const orderStates = [
  "awaiting-payment",
  "awaiting-review",
  "needs-customer",
  "approved",
  "paid",
  "dispensed",
  "handed-over",
  "declined",
  "cancelled",
  "payment-expired",
  "payment-problem",
] as const;
export type OrderState = (typeof orderStates)[number];

export const orderEvents = [
  "hold",
  "lapse",
  "hold-expired",
  "payment-wrong",
  "ask",
  "answer",
  "approve",
  "decline",
  "cancel",
  "captured",
  "capture-failed",
  /** A new payment page for an order that closed for want of one. */
  "renew",
  "dispense",
  "hand-over",
  /** A decision taken back within the first seconds, before anything that cannot be undone has run. */
  "undo",
  /** The whole charge goes back before anything was dispensed. */
  "refund",
  /** The whole charge goes back, and every pack that was dispensed is here again. */
  "take-back",
] as const;
export type OrderEvent = (typeof orderEvents)[number];

/** The whole life of an order. What is not in the table cannot happen. Nothing leaves the pharmacy but through `paid`. */
export const orderLife: Record<OrderState, Partial<Record<OrderEvent, OrderState>>> = {
  "awaiting-payment": {
    hold: "awaiting-review",
    lapse: "payment-expired",
    cancel: "cancelled",
    "payment-wrong": "payment-problem",
  },
  "awaiting-review": {
    approve: "approved",
    decline: "declined",
    cancel: "cancelled",
    ask: "needs-customer",
    "hold-expired": "payment-expired",
    "payment-wrong": "payment-problem",
  },
  "needs-customer": {
    answer: "awaiting-review",
    decline: "declined",
    cancel: "cancelled",
    "hold-expired": "payment-expired",
    "payment-wrong": "payment-problem",
  },
  approved: {
    captured: "paid",
    "capture-failed": "payment-problem",
    "hold-expired": "payment-expired",
    undo: "awaiting-review",
    refund: "cancelled",
  },
  "payment-problem": {
    captured: "paid",
    decline: "declined",
    cancel: "cancelled",
    "hold-expired": "payment-expired",
    refund: "cancelled",
  },
  paid: { dispense: "dispensed", refund: "cancelled" },
  dispensed: { "hand-over": "handed-over", "take-back": "cancelled" },
  "handed-over": {},
  declined: { undo: "awaiting-review" },
  cancelled: {},
  "payment-expired": { renew: "awaiting-payment" },
};

/** The state after `event`, or null when the order's state does not allow it. */
export function after(state: OrderState, event: OrderEvent): OrderState | null {
  return orderLife[state][event] ?? null;
}

/** The states in which `event` is possible: the words of a disabled button. */
export function statesFor(event: OrderEvent): OrderState[] {
  return orderStates.filter((state) => after(state, event) !== null);
}

/** Nothing more happens to it by itself: whoever decided may take it back within the first seconds, a customer may pay again. */
export function isFinal(state: OrderState): boolean {
  return Object.keys(orderLife[state]).every((event) => event === "undo" || event === "renew");
}

/** The order still counts against what a patient may have on the way: it may yet be supplied, and has not been. */
export function isOpen(state: OrderState): boolean {
  return !isFinal(state) && state !== "dispensed";
}
