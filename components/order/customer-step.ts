import type { OrderState } from "@/lib/domain/order/machine";
import { isFinal } from "@/lib/domain/order/machine";
import type { PaymentState } from "@/lib/domain/payment/machine";

export interface Standing {
  readonly state: OrderState;
  /** Something about the patient's safety was told and is not settled. */
  readonly stopped: boolean;
  /** Unknown in a list; then nothing is said of the hold. */
  readonly payment?: PaymentState | undefined;
  /** False once the payment page of an order that waits for it has closed. */
  readonly payable?: boolean | undefined;
  /** An order that closed for want of a payment may get a new payment page. */
  readonly renewable?: boolean | undefined;
}

export interface CustomerStep {
  readonly turn: "yours" | "ours" | "nobody";
  readonly title: string;
  readonly body: string;
  /** How long it usually takes. Never a promise. */
  readonly by?: string;
}

const steps: Record<OrderState, CustomerStep> = {
  "awaiting-payment": {
    turn: "yours",
    title: "Put the amount on hold",
    body: "The pharmacist gets your request once the amount is held on your card. It is charged only after approval.",
  },
  "awaiting-review": {
    turn: "ours",
    title: "A pharmacist reads your prescription",
    body: "Then you get a mail: approved, declined with the reason, or a question. You need not do anything.",
    by: "Usually within one working day.",
  },
  "needs-customer": {
    turn: "yours",
    title: "The pharmacist needs something from you",
    body: "We cannot go on until then. Open the order to see what it is, or call us.",
  },
  approved: {
    turn: "ours",
    title: "Approved; your card is being charged",
    body: "Once the bank confirms it, we prepare the parcel.",
    by: "Usually within a few minutes.",
  },
  paid: {
    turn: "ours",
    title: "We prepare your medicine",
    body: "A pharmacist checks every pack against the prescription. You may get a call about how to take it.",
    by: "Usually within one working day.",
  },
  dispensed: {
    turn: "ours",
    title: "Packed; the courier collects it next",
    body: "You get a mail with the courier’s reference as soon as the parcel has left.",
    by: "Usually within one working day.",
  },
  "handed-over": {
    turn: "nobody",
    title: "Your parcel is with the courier",
    body: "Someone named must take it at the door. Read the leaflet in the pack before the first dose.",
  },
  declined: {
    turn: "yours",
    title: "The pharmacist could not approve this request",
    body: "Your card is not charged.",
  },
  cancelled: {
    turn: "nobody",
    title: "This order is cancelled",
    body: "Your card is not charged. Your prescription stays in your account for another request.",
  },
  "payment-expired": {
    turn: "nobody",
    title: "This order is closed; nothing was charged",
    body: "The time for the payment ran out. Your prescription stays in your account; you can make a new request with it.",
  },
  "payment-problem": {
    turn: "ours",
    title: "Something is wrong with the payment",
    body: "Nothing leaves the pharmacy until it is settled. We look into it and call you. Do not pay again.",
    by: "Usually within one working day.",
  },
};

const stop: CustomerStep = {
  turn: "yours",
  title: "Supply is stopped; talk to a pharmacist now",
  body: "Because of what you told us, nothing is approved, packed or sent until a pharmacist has spoken with you. We are calling you; you can call us, too.",
};

const stopAfterwards: CustomerStep = {
  turn: "yours",
  title: "Talk to a pharmacist now",
  body: "Because of what you told us, nothing more is supplied. We are calling you; you can call us, too.",
};

const tooLate: CustomerStep = {
  turn: "ours",
  title: "The time to pay has run out",
  body: "Nothing was charged. We close this order by itself; you can make a new request from your basket.",
  by: "Within a few minutes.",
};

const renewal: CustomerStep = {
  turn: "yours",
  title: "The hold has ended; put the amount on hold again",
  body: "Nothing was charged, and the order is closed for now. If the packs are still there, you can open a new payment page for the same request. Everything is checked again, and a pharmacist reads it from the beginning. If you no longer want it, do nothing.",
};

/** Whose move it is, what happens, how long it usually takes: for every state an order can be in. Safety goes before everything. */
export function customerStep({ state, stopped, payment, payable = true, renewable = false }: Standing): CustomerStep {
  if (stopped && !isFinal(state)) return stop;
  if (stopped && state === "handed-over") return stopAfterwards;
  if (state === "awaiting-payment" && !payable) return tooLate;
  if (renewable && !stopped) return renewal;
  const byMoney = moneyStep(state, payment);
  if (byMoney !== null) return stopped ? { ...byMoney, turn: "yours" } : byMoney;
  // An order that is over and a report that is not: something is left to do.
  const step: CustomerStep = stopped ? { ...steps[state], turn: "yours" } : steps[state];
  const hold = isFinal(state) && state !== "handed-over" ? holdWords(payment) : null;
  return hold === null ? step : { ...step, body: `${step.body} ${hold}` };
}

/** Where the charge goes back or is contested, that says more than the state does. What was handed over is only money's matter any more. */
function moneyStep(state: OrderState, payment: PaymentState | undefined): CustomerStep | null {
  const isCharged = payment === "captured" || payment === "part-refunded" || payment === "refunded";
  if (state === "cancelled" && (isCharged || payment === "disputed")) return ended;
  if (state !== "paid" && state !== "dispensed") return null;
  if (payment === "disputed") return contested;
  return payment === "refunded" ? ended : null;
}

const ended: CustomerStep = {
  turn: "nobody",
  title: "This order has ended; the charge goes back",
  body: "Nothing of it is sent. Your prescription stays in your account for another request.",
};

const contested: CustomerStep = {
  turn: "nobody",
  title: "Your bank is looking at this charge",
  body: "Nothing is sent until that is settled. If you did not mean to contest the charge, tell your bank, and call us.",
};

/** What becomes of the hold of an order that is over. */
function holdWords(payment: PaymentState | undefined): string | null {
  if (payment === "authorised") return "We are giving the hold on your card back.";
  if (payment === "voided") return "The hold was given back; banks take up to a few days to show it.";
  return null;
}
