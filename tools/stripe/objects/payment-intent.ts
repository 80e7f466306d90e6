import type Stripe from "stripe";
import { ApiError, invalidParameter, wrongState } from "../api-error";
import { type Card, laterOf } from "../cards";
import { type Context, newObjectId, seconds } from "../context";
import { nulls } from "../nulls";
import type { Params } from "../params";
import type { IntentRequest } from "../tables";
import { type Attempt, chargeOf, givenBack, newCharge } from "./charge";
import { openDispute } from "./dispute";
import { emit } from "./event";

type Intent = Stripe.PaymentIntent;

export function createIntent(context: Context, request: IntentRequest): Intent {
  const id = newObjectId("pi");
  const intent = {
    ...nulls("allowed_payment_method_types", "application", "application_fee_amount", "automatic_payment_methods"),
    ...nulls("canceled_at", "cancellation_reason", "customer", "customer_account", "excluded_payment_method_types"),
    ...nulls(
      "last_payment_error",
      "latest_charge",
      "managed_payments",
      "next_action",
      "on_behalf_of",
      "payment_method",
    ),
    ...nulls("payment_method_configuration_details", "payment_record", "processing", "review", "setup_future_usage"),
    ...nulls("shipping", "source", "statement_descriptor", "statement_descriptor_suffix", "transfer_data"),
    ...nulls("transfer_group"),
    id,
    object: "payment_intent",
    amount: request.amountMinor,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    capture_method: request.captureMethod,
    client_secret: newObjectId(`${id}_secret`, 25),
    confirmation_method: "automatic",
    created: seconds(context.clock),
    currency: request.currency,
    description: request.description,
    livemode: false,
    metadata: request.metadata,
    payment_method_options: {
      card: { ...nulls("installments", "mandate_options", "network"), request_three_d_secure: "automatic" },
    },
    payment_method_types: ["card"],
    receipt_email: request.receiptEmail,
    status: "requires_payment_method",
  } satisfies Intent;
  emit(context, "payment_intent.created", intent);
  context.store.put("payment_intent", intent);
  return intent;
}

/** One try to pay: the card is held (or collected), declined, or sent to its bank first. */
export function confirm(context: Context, intent: Intent, card: Card, email: string): Intent {
  if (card.behaviour.kind === "authenticate") {
    const waiting: Intent = {
      ...intent,
      last_payment_error: null,
      next_action: { type: "use_stripe_sdk", use_stripe_sdk: { type: "three_d_secure_redirect" } },
      payment_method: newObjectId("pm"),
      status: "requires_action",
    };
    return changed(context, waiting, "payment_intent.requires_action");
  }
  return charge(context, { intent, card, email, paymentMethodId: newObjectId("pm") });
}

/** The bank's answer to a card that asked for authentication. */
export function authenticate(
  context: Context,
  intent: Intent,
  card: Card,
  email: string,
  isConfirmed: boolean,
): Intent {
  if (isConfirmed) {
    const paymentMethodId = typeof intent.payment_method === "string" ? intent.payment_method : newObjectId("pm");
    return charge(context, { intent, card, email, paymentMethodId });
  }
  const message =
    "We are unable to authenticate your payment method. Please choose a different payment method and try again.";
  const refused: Intent = {
    ...intent,
    last_payment_error: { code: "payment_intent_authentication_failure", message, type: "invalid_request_error" },
    next_action: null,
    payment_method: null,
    status: "requires_payment_method",
  };
  return changed(context, refused, "payment_intent.payment_failed");
}

function charge(context: Context, attempt: Attempt): Intent {
  const { intent, card } = attempt;
  const made = newCharge(context, attempt);
  context.store.put("charge", made);
  const tried: Intent = { ...intent, last_payment_error: null, latest_charge: made.id, next_action: null };
  if (card.behaviour.kind === "declined") {
    const { code, declineCode, message } = card.behaviour;
    emit(context, "charge.failed", made);
    const error: Stripe.PaymentIntent.LastPaymentError = {
      charge: made.id,
      code,
      decline_code: declineCode,
      message,
      type: "card_error",
    };
    const declined: Intent = {
      ...tried,
      last_payment_error: error,
      payment_method: null,
      status: "requires_payment_method",
    };
    return changed(context, declined, "payment_intent.payment_failed");
  }
  emit(context, "charge.succeeded", made);
  const paid: Intent = { ...tried, payment_method: attempt.paymentMethodId };
  return made.captured
    ? changed(context, { ...paid, amount_received: paid.amount, status: "succeeded" }, "payment_intent.succeeded")
    : changed(
        context,
        { ...paid, amount_capturable: paid.amount, status: "requires_capture" },
        "payment_intent.amount_capturable_updated",
      );
}

export function captureIntent(context: Context, params: Params, [id = ""]: readonly string[]): Intent {
  const intent = context.store.find("payment_intent", id, "intent");
  const amountMinor = params.integer("amount_to_capture") ?? intent.amount_capturable;
  const made = chargeOf(context, intent);
  if (intent.status !== "requires_capture" || !made) {
    const message = `This PaymentIntent could not be captured because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.`;
    throw wrongState(message, "payment_intent_unexpected_state", intent);
  }
  if (amountMinor < 1) {
    throw invalidParameter(
      "This value must be greater than or equal to 1.",
      "amount_to_capture",
      "parameter_invalid_integer",
    );
  }
  if (amountMinor > intent.amount_capturable) {
    const message =
      "The payment could not be captured because the requested capture amount is greater than the authorized amount.";
    throw new ApiError(
      400,
      { type: "invalid_request_error", code: "amount_too_large", message, param: "amount_to_capture" },
      true,
    );
  }
  const collected = { ...made, amount_captured: amountMinor, balance_transaction: newObjectId("txn"), captured: true };
  const settled = givenBack(collected, made.amount - amountMinor);
  context.store.put("charge", settled);
  emit(context, "charge.captured", settled);
  const received: Intent = { ...intent, amount_capturable: 0, amount_received: amountMinor, status: "succeeded" };
  const captured = changed(context, received, "payment_intent.succeeded");
  const contested = laterOf(settled.payment_method_details?.card?.last4);
  if (contested === "disputed") openDispute(context, settled, "fraudulent");
  if (contested === "not-received") openDispute(context, settled, "product_not_received");
  return captured;
}

const cancellationReasons = ["abandoned", "duplicate", "fraudulent", "requested_by_customer"] as const;

export function cancelIntent(context: Context, params: Params, [id = ""]: readonly string[]): Intent {
  const intent = context.store.find("payment_intent", id, "intent");
  const reason = params.oneOf("cancellation_reason", cancellationReasons);
  if (intent.status === "succeeded" || intent.status === "canceled") {
    const message = `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: requires_payment_method, requires_capture, requires_confirmation, requires_action, processing.`;
    throw wrongState(message, "payment_intent_unexpected_state", intent);
  }
  // An open pay page keeps its PaymentIntent: only expiring the page ends both.
  if (
    context.store.all("checkout.session").some((session) => session.payment_intent === id && session.status === "open")
  ) {
    throw wrongState("You cannot perform this action on PaymentIntents created by Checkout.");
  }
  return endIntent(context, intent, reason, "charge.refunded");
}

/** Ends a PaymentIntent that has not succeeded. A hold is let go, which the charge's own event tells: asked for, or run out. */
export function endIntent(
  context: Context,
  intent: Intent,
  reason: Stripe.PaymentIntent.CancellationReason | null,
  chargeEvent: "charge.refunded" | "charge.expired",
): Intent {
  const held = intent.status === "requires_capture" ? chargeOf(context, intent) : undefined;
  if (held) {
    const letGo = givenBack(held, held.amount);
    context.store.put("charge", letGo);
    emit(context, chargeEvent, letGo);
  }
  const ended: Intent = {
    ...intent,
    amount_capturable: 0,
    canceled_at: seconds(context.clock),
    cancellation_reason: reason,
    next_action: null,
    status: "canceled",
  };
  return changed(context, ended, "payment_intent.canceled");
}

export function updateIntent(context: Context, params: Params, [id = ""]: readonly string[]): Intent {
  const intent = context.store.find("payment_intent", id, "intent");
  const description = params.text("description") ?? intent.description;
  const updated = { ...intent, description, metadata: { ...intent.metadata, ...params.map("metadata") } };
  context.store.put("payment_intent", updated);
  return updated;
}

function changed(context: Context, intent: Intent, type: Parameters<typeof emit>[1]): Intent {
  context.store.put("payment_intent", intent);
  emit(context, type, intent);
  return intent;
}
