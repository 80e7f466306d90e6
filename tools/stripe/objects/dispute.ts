import type Stripe from "stripe";
import { invalidParameter, wrongState } from "../api-error";
import { type Context, newObjectId, seconds } from "../context";
import { nulls } from "../nulls";
import type { Params } from "../params";
import { chargeOf } from "./charge";
import { emit } from "./event";

/** How long a card's holder leaves us to answer. */
const answerSeconds = 7 * 24 * 60 * 60;

export type DisputeReason = "fraudulent" | "product_not_received";

/** The holder of a collected charge's card contests all of it at the bank; Stripe takes the money back until that is settled. */
export function openDispute(context: Context, charge: Stripe.Charge, reason: DisputeReason): Stripe.Dispute {
  if (!charge.captured || charge.disputed) {
    throw wrongState(`Charge ${charge.id} cannot be disputed: it is not captured, or disputed already.`);
  }
  const dispute = {
    id: newObjectId("du"),
    object: "dispute",
    amount: charge.amount_captured - Math.max(charge.amount_refunded - (charge.amount - charge.amount_captured), 0),
    balance_transactions: [],
    charge: charge.id,
    created: seconds(context.clock),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence,
    evidence_details: {
      due_by: seconds(context.clock) + answerSeconds,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: "not_submitted",
    },
    intended_submission_method: "manual",
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason,
    status: "needs_response",
  } satisfies Stripe.Dispute;
  const disputed = { ...charge, disputed: true };
  context.store.put("charge", disputed);
  context.store.put("dispute", dispute);
  emit(context, "charge.dispute.created", dispute);
  emit(context, "charge.dispute.funds_withdrawn", dispute);
  return dispute;
}

/** The sandbox's own command: a dispute of any payment, whatever its card. */
export function commandDispute(context: Context, paymentIntentId: string): Stripe.Dispute {
  const intent = context.store.find("payment_intent", paymentIntentId, "payment_intent");
  const charge = chargeOf(context, intent);
  if (!charge) {
    throw wrongState(`This PaymentIntent (${intent.id}) does not have a charge to dispute.`);
  }
  return context.store.commit(() => openDispute(context, charge, "product_not_received"));
}

/** To accept a dispute is to lose it (docs.stripe.com/api/disputes/close). */
export function closeDispute(context: Context, _params: Params, [id = ""]: readonly string[]): Stripe.Dispute {
  return end(context, context.store.find("dispute", id, "dispute"), "lost");
}

/** Evidence decides at once in Stripe's test mode, by these two words (docs.stripe.com/testing#evidence). */
export function updateDispute(context: Context, params: Params, [id = ""]: readonly string[]): Stripe.Dispute {
  const dispute = context.store.find("dispute", id, "dispute");
  const text = params.text("evidence[uncategorized_text]");
  const outcome = text === "winning_evidence" ? "won" : text === "losing_evidence" ? "lost" : null;
  if (outcome === null) {
    const message = "The sandbox knows only winning_evidence and losing_evidence.";
    throw invalidParameter(message, "evidence[uncategorized_text]");
  }
  return end(context, dispute, outcome);
}

function end(context: Context, dispute: Stripe.Dispute, status: "won" | "lost"): Stripe.Dispute {
  if (dispute.status !== "needs_response") {
    throw wrongState(`This dispute is already closed (${dispute.status}).`);
  }
  const ended = { ...dispute, status };
  context.store.put("dispute", ended);
  emit(context, "charge.dispute.closed", ended);
  if (status === "won") {
    emit(context, "charge.dispute.funds_reinstated", ended);
  }
  return ended;
}

const noEvidence = {
  ...nulls("access_activity_log", "billing_address", "cancellation_policy", "cancellation_policy_disclosure"),
  ...nulls("cancellation_rebuttal", "customer_communication", "customer_email_address", "customer_name"),
  ...nulls("customer_purchase_ip", "customer_signature", "duplicate_charge_documentation"),
  ...nulls("duplicate_charge_explanation", "duplicate_charge_id", "product_description", "receipt", "refund_policy"),
  ...nulls("refund_policy_disclosure", "refund_refusal_explanation", "service_date", "service_documentation"),
  ...nulls("shipping_address", "shipping_carrier", "shipping_date", "shipping_documentation"),
  ...nulls("shipping_tracking_number", "uncategorized_file", "uncategorized_text"),
  enhanced_evidence: {},
} satisfies Stripe.Dispute.Evidence;
