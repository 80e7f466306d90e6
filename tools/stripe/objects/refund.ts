import type Stripe from "stripe";
import { invalidParameter, wrongState } from "../api-error";
import { laterOf } from "../cards";
import { type Context, newObjectId, seconds } from "../context";
import { nulls } from "../nulls";
import type { Params } from "../params";
import { chargeOf, givenBack } from "./charge";
import { emit } from "./event";

const reasons = ["duplicate", "fraudulent", "requested_by_customer"] as const;

export function createRefund(context: Context, params: Params): Stripe.Refund {
  const charge = refundedCharge(context, params);
  const asked = params.integer("amount");
  const reason = params.oneOf("reason", reasons);
  const metadata = params.map("metadata");
  if (!charge.captured) {
    const message = `This uncaptured Charge was created by a PaymentIntent (${charge.payment_intent}). You must cancel the PaymentIntent to reverse the authorization instead of refunding the Charge directly.`;
    throw wrongState(message);
  }
  if (charge.disputed) {
    throw wrongState(`Charge ${charge.id} has been charged back; cannot issue a refund.`, "charge_disputed");
  }
  const leftMinor = charge.amount - charge.amount_refunded;
  const amountMinor = asked ?? leftMinor;
  if (leftMinor === 0) {
    throw wrongState(`Charge ${charge.id} has already been refunded.`, "charge_already_refunded");
  }
  if (amountMinor < 1) {
    throw invalidParameter("This value must be greater than or equal to 1.", "amount", "parameter_invalid_integer");
  }
  if (amountMinor > leftMinor) {
    throw wrongState(`Refund amount (${amountMinor}) is greater than unrefunded amount on charge (${leftMinor})`);
  }
  const refund = {
    ...nulls("customer", "customer_account", "receipt_number", "source_transfer_reversal", "transfer_reversal"),
    id: newObjectId("re"),
    object: "refund",
    amount: amountMinor,
    balance_transaction: newObjectId("txn"),
    charge: charge.id,
    created: seconds(context.clock),
    currency: charge.currency,
    destination_details: { card: { type: "refund" }, type: "card" },
    metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason,
    status: laterOf(charge.payment_method_details?.card?.last4) === "refund-arrives-later" ? "pending" : "succeeded",
  } satisfies Stripe.Refund;
  const refunded = givenBack(charge, amountMinor);
  context.store.put("refund", refund);
  context.store.put("charge", refunded);
  emit(context, "refund.created", refund);
  emit(context, "charge.refunded", refunded);
  return refund;
}

/** How long a refund that changes later stays as it began. */
const settleSeconds = 5;

/** What some cards do to a refund some time after it was made: it arrives, or the bank sends the money back. */
export function settleRefunds(context: Context): void {
  const due = seconds(context.clock) - settleSeconds;
  for (const refund of context.store.all("refund")) {
    const charge = context.store.get("charge", typeof refund.charge === "string" ? refund.charge : "");
    const later = laterOf(charge?.payment_method_details?.card?.last4);
    if (!charge || refund.created > due) {
      continue;
    }
    if (later === "refund-arrives-later" && refund.status === "pending") {
      const arrived = { ...refund, status: "succeeded" };
      context.store.put("refund", arrived);
      emit(context, "refund.updated", arrived);
    }
    if (later === "refund-fails-later" && refund.status === "succeeded") {
      const failed = {
        ...refund,
        status: "failed",
        failure_reason: "expired_or_canceled_card",
        failure_balance_transaction: newObjectId("txn"),
      };
      const restored = givenBack(charge, -refund.amount);
      context.store.put("refund", failed);
      context.store.put("charge", restored);
      emit(context, "refund.failed", failed);
      emit(context, "charge.refund.updated", failed);
    }
  }
}

function refundedCharge(context: Context, params: Params): Stripe.Charge {
  const intentId = params.text("payment_intent");
  const chargeId = params.text("charge");
  if (intentId === null && chargeId === null) {
    throw invalidParameter(
      "One of the following params should be provided for this request: payment_intent or charge.",
      "payment_intent",
      "parameter_missing",
    );
  }
  if (intentId === null) {
    return context.store.find("charge", chargeId ?? "", "charge");
  }
  const intent = context.store.find("payment_intent", intentId, "payment_intent");
  const charge = chargeOf(context, intent);
  if (charge?.status !== "succeeded") {
    throw wrongState(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`);
  }
  return charge;
}
