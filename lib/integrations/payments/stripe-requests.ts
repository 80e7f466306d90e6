import "server-only";
import type Stripe from "stripe";
import { addressWithoutHost, assertNothingMedical } from "./payment-words";
import type { HoldRequest } from "./payments";

/** Every body the shop sends to Stripe, by type; a test checks the bytes on the wire against JSON Schema made of these. */
export type SessionCreateRequest = Stripe.Checkout.SessionCreateParams;
export type SessionExpireRequest = Stripe.Checkout.SessionExpireParams;
export type CaptureRequest = Stripe.PaymentIntentCaptureParams;
export type CancelRequest = Stripe.PaymentIntentCancelParams;
export type RefundRequest = Stripe.RefundCreateParams;

/** The one name under which an order number travels as metadata. */
export const orderNumberKey = "order_number";
/** Marks a refund with the request that made it, so that it is found again after Stripe forgot the idempotency key. */
export const refundRequestKey = "refund_request";

/** A PaymentIntent with its charge in it: only the charge tells until when a hold can be captured. */
export const withCharge = { expand: ["latest_charge"] } satisfies CancelRequest;

/** A pay page that takes cards alone (other methods cannot be held for days) and never converts the currency. */
export function sessionRequest(request: HoldRequest): SessionCreateRequest {
  assertNothingMedical({
    orderNumber: request.orderNumber,
    idempotencyKey: request.idempotencyKey,
    successUrl: addressWithoutHost(request.successUrl),
    cancelUrl: addressWithoutHost(request.cancelUrl),
    ...Object.fromEntries(request.lines.map((line, index) => [`lines[${index}].name`, line.name])),
  });
  const metadata = { [orderNumberKey]: request.orderNumber };
  return {
    mode: "payment",
    adaptive_pricing: { enabled: false },
    allowed_payment_method_types: ["card"],
    cancel_url: request.cancelUrl,
    client_reference_id: request.orderNumber,
    customer_email: request.customerEmail,
    expires_at: Math.floor(request.expiresAt.getTime() / 1000),
    line_items: request.lines.map((line) => ({
      price_data: {
        currency: request.currency,
        product_data: { name: line.name },
        unit_amount: line.unitAmountMinor,
      },
      quantity: line.quantity,
    })),
    metadata,
    payment_intent_data: { capture_method: "manual", metadata },
    success_url: request.successUrl,
  };
}

export function captureRequest(amountMinor: number): CaptureRequest {
  return { ...withCharge, amount_to_capture: amountMinor };
}

export function refundRequest(paymentIntentId: string, amountMinor: number, idempotencyKey: string): RefundRequest {
  assertNothingMedical({ idempotencyKey });
  return {
    amount: amountMinor,
    metadata: { [refundRequestKey]: idempotencyKey },
    payment_intent: paymentIntentId,
  };
}
