import Stripe from "stripe";
import { describe, expect, it } from "vitest";
import { answerOf, paymentFault } from "./stripe-faults";

const { errors } = Stripe;
const message = "told by Stripe";

describe("Stripe's errors as faults", () => {
  it.each([
    [new errors.StripeConnectionError({ message }), "unreachable", true],
    [new errors.StripeAPIError({ message }), "unreachable", true],
    [new errors.StripeRateLimitError({ message }), "unreachable", true],
    [new errors.StripeCardError({ message }), "declined", false],
    [new errors.StripeIdempotencyError({ message }), "idempotency-mismatch", false],
    [new errors.StripeAuthenticationError({ message }), "invalid-request", false],
    [new errors.StripePermissionError({ message }), "invalid-request", false],
    [new errors.StripeInvalidRequestError({ message }), "invalid-request", false],
    [new errors.StripeInvalidRequestError({ message, code: "resource_missing" }), "not-found", false],
    [
      new errors.StripeInvalidRequestError({ message, code: "payment_intent_unexpected_state" }),
      "unexpected-state",
      false,
    ],
    [new errors.StripeInvalidRequestError({ message, code: "charge_expired_for_capture" }), "unexpected-state", false],
    [new errors.StripeInvalidRequestError({ message, code: "charge_already_refunded" }), "unexpected-state", false],
  ])("%s is %s", (error, kind, retryable) => {
    expect(paymentFault(error)).toEqual({ kind, message, retryable });
  });

  it("a failure that Stripe replays is kept under its key: the fault says so", () => {
    const replayed = new errors.StripeAPIError({ message, headers: { "idempotent-replayed": "true" } });
    expect(paymentFault(replayed)).toEqual({ kind: "unreachable", message, retryable: true, answerIsKept: true });
  });

  it("lets an error that is not Stripe's throw on", async () => {
    await expect(answerOf(() => Promise.reject(new TypeError("ours")))).rejects.toThrow(TypeError);
  });
});
