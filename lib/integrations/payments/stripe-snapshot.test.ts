import type Stripe from "stripe";
import { describe, expect, it } from "vitest";
import { paymentSnapshot, sessionSnapshot } from "./stripe-snapshot";

/** As much of Stripe's objects as is read; the rest never matters here. */
const intent = (changes: object) =>
  ({
    id: "pi_1",
    amount: 1000,
    amount_capturable: 0,
    amount_received: 0,
    cancellation_reason: null,
    currency: "inr",
    last_payment_error: null,
    latest_charge: null,
    livemode: true,
    metadata: {},
    status: "requires_capture",
    ...changes,
  }) as Stripe.PaymentIntent;

const charge = { amount: 1000, amount_captured: 1000, amount_refunded: 0, captured: true, disputed: false };
const read = (changes: object) => {
  const snapshot = paymentSnapshot(intent(changes));
  return snapshot.ok ? snapshot.value : snapshot.error;
};

describe("Stripe's objects in the shop's words", () => {
  it.each([
    ["requires_payment_method", "requires-payment"],
    ["requires_confirmation", "requires-payment"],
    ["requires_action", "requires-action"],
    ["processing", "processing"],
    ["requires_capture", "authorised"],
    ["succeeded", "captured"],
    ["canceled", "voided"],
  ])("the status %s is %s", (status, expected) => {
    expect(read({ status })).toMatchObject({ status: expected, live: true, orderNumber: null });
  });

  it.each(["requires_something_new", "constructor", ""])(
    "the unknown status '%s' is a fault, not a guess",
    (status) => {
      expect(read({ status })).toMatchObject({ kind: "unexpected-state", retryable: false });
    },
  );

  it("an unknown state of a page is a fault too", () => {
    const page = { id: "cs_1", status: "paused" } as Stripe.Checkout.Session;
    expect(sessionSnapshot(page)).toMatchObject({ ok: false, error: { kind: "unexpected-state" } });
  });

  it.each([
    ["nothing given back", charge, 0],
    ["a part given back", { ...charge, amount_refunded: 300 }, 300],
    ["a hold let go", { ...charge, captured: false, amount_captured: 0, amount_refunded: 1000 }, 0],
    ["a partial capture", { ...charge, amount_captured: 600, amount_refunded: 400 }, 0],
    ["a partial capture, then a part given back", { ...charge, amount_captured: 600, amount_refunded: 500 }, 100],
    ["a partial capture whose rest Stripe does not count", { ...charge, amount_captured: 600, amount_refunded: 0 }, 0],
  ])("%s counts as refunded no more than was collected and returned", (_what, latest_charge, amountRefundedMinor) => {
    expect(read({ latest_charge })).toMatchObject({ amountRefundedMinor });
  });

  it.each([
    [null, "requested"],
    ["requested_by_customer", "requested"],
    ["automatic", "expired"],
    ["expired", "expired"],
  ])("a cancellation for %s was %s", (cancellation_reason, voidReason) => {
    expect(read({ status: "canceled", cancellation_reason })).toMatchObject({ voidReason });
  });

  it("tells until when a hold stands, whether it is contested, and what went wrong last", () => {
    const latest_charge = {
      ...charge,
      disputed: true,
      payment_method_details: { card: { capture_before: 1_795_000_000 } },
    };
    expect(
      read({ latest_charge, last_payment_error: { message: "Declined." }, metadata: { order_number: "o1" } }),
    ).toMatchObject({
      captureBefore: new Date(1_795_000_000_000),
      disputed: true,
      failureMessage: "Declined.",
      orderNumber: "o1",
    });
  });
});
