import "server-only";
import Stripe from "stripe";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { PaymentFault } from "./payments";

/** Error codes that say the request was sound and came too late or too early (docs.stripe.com/error-codes). */
const stateCodes: ReadonlySet<string> = new Set([
  "charge_already_captured",
  "charge_already_refunded",
  "charge_disputed",
  "charge_expired_for_capture",
  "payment_intent_unexpected_state",
  "refund_disputed_payment",
]);

/** Makes one call to Stripe and turns its errors into faults. What is not Stripe's error is ours, and throws on. */
export async function answerOf<T>(call: () => Promise<T>): Promise<Result<T, PaymentFault>> {
  try {
    return ok(await call());
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) {
      return err(paymentFault(error));
    }
    throw error;
  }
}

export function paymentFault(error: Stripe.errors.StripeError): PaymentFault {
  const { message } = error;
  if (error instanceof Stripe.errors.StripeIdempotencyError) {
    return { kind: "idempotency-mismatch", message, retryable: false };
  }
  if (error instanceof Stripe.errors.StripeCardError) {
    return { kind: "declined", message, retryable: false };
  }
  if (error instanceof Stripe.errors.StripeInvalidRequestError) {
    return { kind: invalidKind(error.code), message, retryable: false };
  }
  if (
    error instanceof Stripe.errors.StripeAuthenticationError ||
    error instanceof Stripe.errors.StripePermissionError
  ) {
    return { kind: "invalid-request", message, retryable: false };
  }
  // No connection, no answer in time, 409, 429, 5xx: whether the work was done is not known.
  const answerIsKept = error.headers?.["idempotent-replayed"] === "true";
  return { kind: "unreachable", message, retryable: true, ...(answerIsKept ? { answerIsKept } : {}) };
}

function invalidKind(code: string | undefined): PaymentFault["kind"] {
  if (code === "resource_missing") {
    return "not-found";
  }
  return code !== undefined && stateCodes.has(code) ? "unexpected-state" : "invalid-request";
}
