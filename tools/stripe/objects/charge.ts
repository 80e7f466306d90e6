import type Stripe from "stripe";
import type { Card } from "../cards";
import { type Context, newObjectId, seconds } from "../context";
import { nulls } from "../nulls";

/** How long Stripe keeps a card hold that a customer placed online (docs.stripe.com/payments/place-a-hold-on-a-payment-method). */
const holdSeconds = 7 * 24 * 60 * 60;

export interface Attempt {
  readonly intent: Stripe.PaymentIntent;
  readonly card: Card;
  readonly email: string;
  readonly paymentMethodId: string;
}

/** One attempt on a card: approved and held (`captured` says whether it was collected at once), or declined. */
export function newCharge(context: Context, { intent, card, email, paymentMethodId }: Attempt): Stripe.Charge {
  const decline = card.behaviour.kind === "declined" ? card.behaviour : null;
  const isCollected = !decline && intent.capture_method !== "manual";
  return {
    ...nulls("application", "application_fee", "application_fee_amount", "customer", "failure_balance_transaction"),
    ...nulls("on_behalf_of", "receipt_number", "receipt_url", "review", "shipping", "source", "source_transfer"),
    ...nulls("statement_descriptor", "statement_descriptor_suffix", "transfer_data", "transfer_group"),
    id: newObjectId("ch"),
    object: "charge",
    amount: intent.amount,
    amount_captured: isCollected ? intent.amount : 0,
    amount_refunded: 0,
    balance_transaction: isCollected ? newObjectId("txn") : null,
    billing_details: { ...nulls("address", "name", "phone", "tax_id"), email },
    calculated_statement_descriptor: "SANDBOX",
    captured: isCollected,
    created: seconds(context.clock),
    currency: intent.currency,
    description: intent.description,
    disputed: false,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    outcome: {
      ...nulls("advice_code", "network_advice_code", "network_decline_code"),
      network_status: decline ? "declined_by_network" : "approved_by_network",
      reason: decline?.declineCode ?? null,
      seller_message: decline ? "The bank returned no further details with this decline." : "Payment complete.",
      type: decline ? "issuer_declined" : "authorized",
    },
    paid: !decline,
    payment_intent: intent.id,
    payment_method: paymentMethodId,
    payment_method_details: { card: cardDetails(context, intent, card), type: "card" },
    receipt_email: intent.receipt_email,
    refunded: false,
    status: decline ? "failed" : "succeeded",
  } satisfies Stripe.Charge;
}

type CardDetails = Stripe.Charge.PaymentMethodDetails.Card;

function cardDetails(context: Context, intent: Stripe.PaymentIntent, card: Card): CardDetails {
  const isHeld = card.behaviour.kind !== "declined" && intent.capture_method === "manual";
  return {
    ...nulls(
      "authorization_code",
      "electronic_commerce_indicator",
      "installments",
      "mandate",
      "network_transaction_id",
    ),
    ...nulls("transaction_link_id", "wallet"),
    amount_authorized: card.behaviour.kind === "declined" ? null : intent.amount,
    brand: card.brand,
    ...(isHeld ? { capture_before: seconds(context.clock) + holdSeconds } : {}),
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
    country: "US",
    exp_month: card.expMonth,
    exp_year: card.expYear,
    extended_authorization: { status: "disabled" },
    fingerprint: card.fingerprint,
    funding: "credit",
    incremental_authorization: { status: "unavailable" },
    last4: card.last4,
    multicapture: { status: "unavailable" },
    network: card.brand,
    network_token: { used: false },
    overcapture: { maximum_amount_capturable: intent.amount, status: "unavailable" },
    regulated_status: "unregulated",
    three_d_secure: card.behaviour.kind === "authenticate" ? authenticated : null,
  } satisfies CardDetails;
}

const authenticated: Stripe.Charge.PaymentMethodDetails.Card.ThreeDSecure = {
  ...nulls("exemption_indicator", "result_reason", "transaction_id"),
  authentication_flow: "challenge",
  electronic_commerce_indicator: "05",
  result: "authenticated",
  version: "2.2.0",
};

/** The charge with so much more of it given back. Stripe counts a hold let go, or its uncollected rest, the same way. */
export function givenBack(charge: Stripe.Charge, amountMinor: number): Stripe.Charge {
  const amountRefunded = charge.amount_refunded + amountMinor;
  return { ...charge, amount_refunded: amountRefunded, refunded: amountRefunded === charge.amount };
}

export function chargeOf(context: Context, intent: Stripe.PaymentIntent): Stripe.Charge | undefined {
  return typeof intent.latest_charge === "string" ? context.store.get("charge", intent.latest_charge) : undefined;
}
