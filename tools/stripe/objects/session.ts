import type Stripe from "stripe";
import { invalidParameter, wrongState } from "../api-error";
import { type Context, newObjectId, seconds } from "../context";
import { listPage } from "../lists";
import { nulls } from "../nulls";
import type { Params } from "../params";
import type { IntentRequest } from "../tables";
import { emit } from "./event";
import { lineItem, readLines } from "./line-item";
import { endIntent } from "./payment-intent";

type Session = Stripe.Checkout.Session;

const minimumSeconds = 30 * 60;
const maximumSeconds = 24 * 60 * 60;
/** docs.stripe.com/currencies: the smallest charge in rupees is 50 paise. */
const minimumMinor = 50;

export function createSession(context: Context, params: Params): Session {
  if (params.requiredText("mode") !== "payment") {
    throw invalidParameter("Invalid mode: the sandbox knows only payment", "mode");
  }
  const lines = readLines(params);
  const currency = lines[0]?.currency ?? "";
  const amountMinor = lines.reduce((sum, line) => sum + line.unitAmountMinor * line.quantity, 0);
  if (amountMinor < minimumMinor) {
    throw invalidParameter("The total amount due must add up to at least ₹0.50 inr", "line_items", "amount_too_small");
  }
  const session = newSession(context, params, amountMinor, currency);
  const intent = readIntentData(params, amountMinor, currency);
  context.store.put("checkout.session", session);
  context.store.put("pay_page", { id: session.id, lines, intent, asked: null });
  return session;
}

function readExpiry(params: Params, now: number): number {
  const expiresAt = params.integer("expires_at") ?? now + maximumSeconds;
  if (expiresAt < now + minimumSeconds || expiresAt > now + maximumSeconds) {
    const message =
      "The `expires_at` timestamp must be at least 30 minutes and at most 24 hours from Checkout Session creation.";
    throw invalidParameter(message, "expires_at");
  }
  return expiresAt;
}

function readIntentData(params: Params, amountMinor: number, currency: string): IntentRequest {
  const method = params.oneOf("payment_intent_data[capture_method]", ["automatic", "automatic_async", "manual"]);
  return {
    amountMinor,
    currency,
    captureMethod: method === "manual" ? "manual" : "automatic_async",
    metadata: params.map("payment_intent_data[metadata]"),
    description: params.text("payment_intent_data[description]"),
    receiptEmail: params.text("payment_intent_data[receipt_email]"),
  };
}

function newSession(context: Context, params: Params, amountMinor: number, currency: string): Session {
  const id = newObjectId("cs_test", 58);
  const now = seconds(context.clock);
  const allowedTypes = params.list("allowed_payment_method_types");
  return {
    ...nulls("after_expiration", "allow_promotion_codes", "billing_address_collection", "client_secret"),
    ...nulls("collected_information", "consent", "consent_collection", "currency_conversion", "customer"),
    ...nulls("customer_account", "customer_details", "integration_identifier", "invoice", "invoice_creation", "locale"),
    ...nulls("managed_payments", "origin_context", "payment_intent", "payment_link"),
    ...nulls("payment_method_configuration_details", "permissions", "recovered_from", "saved_payment_method_options"),
    ...nulls("setup_intent", "shipping_address_collection", "shipping_cost", "submit_type", "subscription"),
    ...nulls("wallet_options"),
    id,
    object: "checkout.session",
    adaptive_pricing: { enabled: params.oneOf("adaptive_pricing[enabled]", ["true", "false"]) === "true" },
    allowed_payment_method_types: allowedTypes.length > 0 ? allowedTypes : null,
    amount_subtotal: amountMinor,
    amount_total: amountMinor,
    automatic_tax: { enabled: false, ...nulls("liability", "provider", "status") },
    cancel_url: params.text("cancel_url"),
    client_reference_id: params.text("client_reference_id"),
    created: now,
    currency,
    custom_fields: [],
    custom_text: nulls("after_submit", "shipping_address", "submit", "terms_of_service_acceptance"),
    customer_creation: "if_required",
    customer_email: params.text("customer_email"),
    discounts: [],
    expires_at: readExpiry(params, now),
    livemode: false,
    metadata: params.map("metadata"),
    mode: "payment",
    payment_method_collection: "if_required",
    payment_method_options: { card: { request_three_d_secure: "automatic" } },
    payment_method_types: ["card"],
    payment_status: "unpaid",
    phone_number_collection: { enabled: false },
    shipping_options: [],
    status: "open",
    success_url: params.requiredText("success_url"),
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: "hosted_page",
    url: `${context.baseUrl()}/c/pay/${id}`,
  } satisfies Session;
}

/** The lines as Stripe shows them, in the order they were given. */
export function lineItems(context: Context, id: string): Stripe.LineItem[] {
  const { created } = context.store.find("checkout.session", id, "session");
  return context.store.find("pay_page", id).lines.map((line) => lineItem(line, created));
}

export function listLineItems(context: Context, params: Params, [id = ""]: readonly string[]): object {
  return listPage(params, `/v1/checkout/sessions/${id}/line_items`, lineItems(context, id));
}

export function expireSession(context: Context, _params: Params, [id = ""]: readonly string[]): Session {
  const session = context.store.find("checkout.session", id, "session");
  if (session.status !== "open") {
    const message = `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`;
    throw wrongState(message);
  }
  return endSession(context, session);
}

/** Closes the pay page; a PaymentIntent begun on it (a declined card, an unanswered bank) ends with it. */
export function endSession(context: Context, open: Session): Session {
  const session: Session = { ...open, status: "expired", url: null };
  if (typeof session.payment_intent === "string") {
    const intent = context.store.find("payment_intent", session.payment_intent);
    endIntent(context, intent, "automatic", "charge.expired");
  }
  context.store.put("checkout.session", session);
  emit(context, "checkout.session.expired", session);
  return session;
}

/** The card was accepted. With manual capture the money is only held, so the session stays `unpaid` (see tools/stripe/README.md). */
export function completeSession(context: Context, open: Session, intent: Stripe.PaymentIntent, email: string): Session {
  const unknown = nulls("address", "business_name", "individual_name", "name", "phone", "tax_ids");
  const session: Session = {
    ...open,
    customer_details: { ...unknown, email, tax_exempt: "none" },
    payment_intent: intent.id,
    payment_status: intent.status === "succeeded" ? "paid" : "unpaid",
    status: "complete",
    url: null,
  };
  context.store.put("checkout.session", session);
  emit(context, "checkout.session.completed", session);
  return session;
}
