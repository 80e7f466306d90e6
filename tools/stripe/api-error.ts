import type Stripe from "stripe";

type ErrorType = "api_error" | "card_error" | "idempotency_error" | "invalid_request_error" | "rate_limit_error";

export interface ErrorBody {
  readonly type: ErrorType;
  readonly message: string;
  readonly code?: string;
  readonly decline_code?: string;
  readonly param?: string;
  readonly payment_intent?: Stripe.PaymentIntent;
}

/**
 * An answer with an error in Stripe's shape. `remembered` says whether an idempotency key keeps it: Stripe keeps the
 * outcome of whatever began to execute and forgets requests that failed validation (docs.stripe.com/api/idempotent_requests).
 */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorBody,
    readonly remembered: boolean,
  ) {
    super(body.message);
  }
}

export function invalidParameter(message: string, param: string, code?: string): ApiError {
  return new ApiError(400, { type: "invalid_request_error", message, param, ...(code ? { code } : {}) }, false);
}

export function noSuch(kind: string, id: string, param = "id"): ApiError {
  const message = `No such ${kind}: '${id}'`;
  return new ApiError(404, { type: "invalid_request_error", code: "resource_missing", message, param }, false);
}

/** The request was sound, but the object is past the point where it could be done. */
export function wrongState(message: string, code?: string, intent?: Stripe.PaymentIntent): ApiError {
  const details = { ...(code ? { code } : {}), ...(intent ? { payment_intent: intent } : {}) };
  return new ApiError(400, { type: "invalid_request_error", message, ...details }, true);
}

export function authenticationError(presented: string | null): ApiError {
  const message = presented
    ? `Invalid API Key provided: ${presented.slice(0, 8)}****${presented.slice(-4)}`
    : "You did not provide an API key. Send it as 'Authorization: Bearer YOUR_SECRET_KEY'.";
  return new ApiError(401, { type: "invalid_request_error", message }, false);
}
