import { t } from "@/content/words/t";
import type { OrderState } from "@/lib/domain/order/machine";
import { isFinal } from "@/lib/domain/order/machine";
import type { PaymentState } from "@/lib/domain/payment/machine";

export interface OrderSituation {
  readonly state: OrderState;
  /** Something about the patient's safety was told and is not settled. */
  readonly stopped: boolean;
  /** Unknown in a list; then nothing is said of the hold. */
  readonly payment?: PaymentState | undefined;
  /** False once the payment page of an order that waits for it has closed. */
  readonly payable?: boolean | undefined;
  /** It is packed, and a batch in the parcel is in quarantine. */
  readonly staysHere?: boolean | undefined;
  /** An order that closed for want of a payment may get a new payment page. */
  readonly reopenable?: boolean | undefined;
}

export interface CustomerStep {
  readonly turn: "yours" | "ours" | "nobody" | "closed";
  readonly title: string;
  readonly body: string;
  /** How long it usually takes. Never a promise. */
  readonly by?: string;
}

const steps: Record<OrderState, CustomerStep> = {
  "awaiting-payment": {
    turn: "yours",
    title: t("order.titlePay"),
    body: t("order.leadPay"),
  },
  "awaiting-review": {
    turn: "ours",
    title: t("order.titleReview"),
    body: t("order.leadReview"),
    by: t("order.whenReview"),
  },
  "needs-customer": {
    turn: "yours",
    title: t("order.titleQuestion"),
    body: t("order.leadQuestion"),
  },
  approved: {
    turn: "ours",
    title: t("order.titleApproved"),
    body: t("order.leadApproved"),
    by: t("order.whenApproved"),
  },
  paid: {
    turn: "ours",
    title: t("order.titlePaid"),
    body: t("order.leadPaid"),
    by: t("order.whenReview"),
  },
  dispensed: {
    turn: "ours",
    title: t("order.titlePacked"),
    body: t("order.leadPacked"),
    by: t("order.whenReview"),
  },
  "handed-over": {
    turn: "nobody",
    title: t("order.titleOnItsWay"),
    body: t("order.leadOnItsWay"),
  },
  declined: {
    turn: "yours",
    title: t("order.titleDeclined"),
    body: t("order.leadDeclined"),
  },
  cancelled: {
    turn: "closed",
    title: t("order.titleCancelled"),
    body: t("order.leadCancelled"),
  },
  "payment-expired": {
    turn: "closed",
    title: t("order.titleClosed"),
    body: t("order.leadClosed"),
  },
  "payment-problem": {
    turn: "ours",
    title: t("order.titlePaymentProblem"),
    body: t("order.leadPaymentProblem"),
    by: t("order.whenReview"),
  },
};

const stop: CustomerStep = {
  turn: "yours",
  title: t("order.titleSupplyStopped"),
  body: t("order.leadSupplyStopped"),
};

const stopAfterwards: CustomerStep = {
  turn: "yours",
  title: t("order.titleTalkNow"),
  body: t("order.leadTalkNow"),
};

/** Nothing of a recall is said here: most are about other people's packs, and a pharmacist calls whom it concerns. */
const checkedAgain: CustomerStep = {
  turn: "ours",
  title: t("order.titleCheckingAgain"),
  body: t("order.titleCheckingAgainLead"),
  by: t("order.whenReview"),
};

const tooLate: CustomerStep = {
  turn: "ours",
  title: t("order.titlePayOver"),
  body: t("order.leadPayOver"),
  by: t("order.whenPayOver"),
};

const reopening: CustomerStep = {
  turn: "yours",
  title: t("order.titleHoldEnded"),
  body: t("order.leadHoldEnded"),
};

/** Whose move it is, what happens, how long it usually takes: for every state an order can be in. Safety goes before everything. */
export function customerStep({
  state,
  stopped,
  payment,
  payable = true,
  staysHere = false,
  reopenable = false,
}: OrderSituation): CustomerStep {
  if (stopped && !isFinal(state)) return stop;
  if (stopped && state === "handed-over") return stopAfterwards;
  if (state === "awaiting-payment" && !payable) return tooLate;
  if (reopenable && !stopped) return reopening;
  const byMoney = moneyStep(state, payment);
  // An order that is over and a report that is not: the order asks for nothing, the report for something.
  if (byMoney !== null) return stopped || state === "cancelled" ? { ...byMoney, turn: "closed" } : byMoney;
  if (staysHere && state === "dispensed") return checkedAgain;
  const step: CustomerStep = stopped ? { ...steps[state], turn: "closed" } : steps[state];
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
  title: t("order.titleRefunding"),
  body: t("order.leadRefunding"),
};

const contested: CustomerStep = {
  turn: "nobody",
  title: t("order.titleDisputed"),
  body: t("order.leadDisputed"),
};

/** What becomes of the hold of an order that is over. */
function holdWords(payment: PaymentState | undefined): string | null {
  if (payment === "authorised") return t("order.releaseUnderWay");
  if (payment === "voided") return t("order.releaseDone");
  return null;
}
