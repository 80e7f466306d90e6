import { afterAll, beforeAll, describe, expect, it } from "vitest";
import examples from "./fixtures/resources.json";
import { type Bench, heldPayment, startBench } from "./harness";

/** Fields of Stripe's example that a card payment on a hosted page does not carry (optional in the SDK's types). */
const notHere: Readonly<Record<string, readonly string[]>> = {
  charge: ["refunds"],
};

/** Fields the SDK's version requires and Stripe's older example does not have yet. */
const newer: Readonly<Record<string, readonly string[]>> = {
  "checkout.session": ["allowed_payment_method_types"],
  payment_intent: ["allowed_payment_method_types", "payment_record"],
};

describe("the sandbox's objects", () => {
  let bench: Bench;
  const replies: Record<string, Record<string, unknown>> = {};

  beforeAll(async () => {
    bench = await startBench();
    const { sessionId, intentId } = await heldPayment(bench);
    await bench.api("POST", `/v1/payment_intents/${intentId}/capture`);
    replies["checkout.session"] = (await bench.api("GET", `/v1/checkout/sessions/${sessionId}`)).body;
    replies.payment_intent = (await bench.api("GET", `/v1/payment_intents/${intentId}`)).body;
    replies.charge = (await bench.api("GET", `/v1/charges/${replies.payment_intent.latest_charge}`)).body;
    replies.refund = (await bench.api("POST", "/v1/refunds", { payment_intent: intentId })).body;
    replies.event = ((await bench.api("GET", "/v1/events")).body.data as Record<string, unknown>[])[0] ?? {};
  });
  afterAll(() => bench.stop());

  it.each(Object.keys(examples))("%s carries the fields of Stripe's example and no others", (kind) => {
    const example = Object.keys(examples[kind as keyof typeof examples]).filter(
      (name) => !notHere[kind]?.includes(name),
    );
    expect(Object.keys(replies[kind] ?? {}).sort()).toEqual([...example, ...(newer[kind] ?? [])].sort());
  });

  it("a charge tells about its card what Stripe tells", () => {
    const ours = (replies.charge as { payment_method_details: { card: object } }).payment_method_details.card;
    const missing = Object.keys(examples.charge.payment_method_details.card).filter(
      (name) => !Object.hasOwn(ours, name),
    );
    expect(missing).toEqual([]);
  });
});
