import { t } from "@/content/words/order";
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
  /** It is packed, and a batch in the parcel is kept back. */
  readonly staysHere?: boolean | undefined;
  /** An order that closed for want of a payment may get a new payment page. */
  readonly renewable?: boolean | undefined;
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
    title: t("putTheAmountOnHold"),
    body: t("thePharmacistGetsYourRequest"),
  },
  "awaiting-review": {
    turn: "ours",
    title: t("aPharmacistReadsYourPrescription"),
    body: t("thenYouGetAMail"),
    by: t("usuallyWithinOneWorkingDay"),
  },
  "needs-customer": {
    turn: "yours",
    title: t("thePharmacistNeedsSomething"),
    body: t("weCannotGoOnUntil"),
  },
  approved: {
    turn: "ours",
    title: t("approvedYourCardIsBeing"),
    body: t("onceTheBankConfirms"),
    by: t("usuallyWithinAFewMinutes"),
  },
  paid: {
    turn: "ours",
    title: t("wePrepareYourMedicine"),
    body: t("aPharmacistChecksEveryPack"),
    by: t("usuallyWithinOneWorkingDay"),
  },
  dispensed: {
    turn: "ours",
    title: t("packedTheCourierCollects"),
    body: t("youGetAMail"),
    by: t("usuallyWithinOneWorkingDay"),
  },
  "handed-over": {
    turn: "nobody",
    title: t("yourParcel"),
    body: t("someoneNamedMustTake"),
  },
  declined: {
    turn: "yours",
    title: t("thePharmacistCouldNotApprove"),
    body: t("yourCardIsNotCharged"),
  },
  cancelled: {
    turn: "closed",
    title: t("thisOrderIsCancelled"),
    body: t("yourCardIsNotChargedYourPrescription"),
  },
  "payment-expired": {
    turn: "closed",
    title: t("thisOrderIsClosedNothing"),
    body: t("theTimeForThePayment"),
  },
  "payment-problem": {
    turn: "ours",
    title: t("somethingIsWrong"),
    body: t("nothingLeavesThePharmacyUntil"),
    by: t("usuallyWithinOneWorkingDay"),
  },
};

const stop: CustomerStep = {
  turn: "yours",
  title: t("supplyIsStoppedTalk"),
  body: t("becauseOfWhatYouTold"),
};

const stopAfterwards: CustomerStep = {
  turn: "yours",
  title: t("talkToAPharmacistNow"),
  body: t("becauseOfWhatYouToldUs"),
};

/** Nothing of a recall is said here: most are about other people's packs, and a pharmacist calls whom it concerns. */
const checkedAgain: CustomerStep = {
  turn: "ours",
  title: t("weCheckYourParcelAgain"),
  body: t("itStaysWithUsForNow"),
  by: t("usuallyWithinOneWorkingDay"),
};

const tooLate: CustomerStep = {
  turn: "ours",
  title: t("theTimeToPay"),
  body: t("nothingWasChargedWeClose"),
  by: t("withinAFewMinutes"),
};

const renewal: CustomerStep = {
  turn: "yours",
  title: t("theHoldHasEndedPut"),
  body: t("nothingWasChargedAndTheOrder"),
};

/** Whose move it is, what happens, how long it usually takes: for every state an order can be in. Safety goes before everything. */
export function customerStep({
  state,
  stopped,
  payment,
  payable = true,
  staysHere = false,
  renewable = false,
}: OrderSituation): CustomerStep {
  if (stopped && !isFinal(state)) return stop;
  if (stopped && state === "handed-over") return stopAfterwards;
  if (state === "awaiting-payment" && !payable) return tooLate;
  if (renewable && !stopped) return renewal;
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
  title: t("thisOrderHasEnded"),
  body: t("nothingOfItIsSent"),
};

const contested: CustomerStep = {
  turn: "nobody",
  title: t("yourBankIsLooking"),
  body: t("nothingIsSentUntil"),
};

/** What becomes of the hold of an order that is over. */
function holdWords(payment: PaymentState | undefined): string | null {
  if (payment === "authorised") return t("weAreGivingTheHold");
  if (payment === "voided") return t("theHoldWasGivenBack");
  return null;
}
