import Ajv, { type ValidateFunction } from "ajv";
import { createGenerator } from "ts-json-schema-generator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ApiRequest } from "./api";
import { apiVersion } from "./context";
import { approvedCard, type Bench, card, startBench } from "./harness";

type Json = null | string | Json[] | { [name: string]: Json };

/** Which type of the SDK describes the body of which request. */
const typeOf: readonly (readonly [shape: RegExp, type: string])[] = [
  [/^\/v1\/checkout\/sessions$/, "SessionCreateRequest"],
  [/^\/v1\/checkout\/sessions\/[^/]+\/expire$/, "SessionExpireRequest"],
  [/^\/v1\/payment_intents\/[^/]+\/capture$/, "CaptureRequest"],
  [/^\/v1\/payment_intents\/[^/]+\/cancel$/, "CancelRequest"],
  [/^\/v1\/refunds$/, "RefundRequest"],
];

describe("what the shop sends to Stripe", () => {
  const sent: ApiRequest[] = [];
  let bench: Bench;
  let validators: Map<string, ValidateFunction>;

  beforeAll(async () => {
    validators = requestValidators();
    bench = await startBench({ onRequest: (request) => sent.push(request) });
    await liveAPayment(bench);
  });
  afterAll(() => bench.stop());

  const posts = () => sent.filter(({ method }) => method === "POST");

  it("is every kind of request the adapter can make", () => {
    const kinds = posts().map(({ path }) => typeOf.find(([shape]) => shape.test(path))?.[1]);
    expect(new Set(kinds)).toEqual(new Set(typeOf.map(([, type]) => type)));
  });

  it("fits the SDK's own types, names and closed lists of values, to the last field", () => {
    for (const { path, body } of posts()) {
      const validate = validators.get(typeOf.find(([shape]) => shape.test(path))?.[1] ?? "");
      const fields = nested(body);
      expect(validate?.(fields), `${path} ${JSON.stringify(validate?.errors)}`).toBe(true);
    }
  });

  it.each([
    ["SessionCreateRequest", { mode: "payment", payment_intent_data: { capture_method: "manul" } }],
    ["SessionCreateRequest", { mode: "payment", capture_method: "manual" }],
    ["SessionCreateRequest", { mode: "payment", line_items: [{ quantity: "two" }] }],
    ["CaptureRequest", { amount: "100" }],
    ["RefundRequest", { payment_intent: "pi_1", reason: "because" }],
  ])("would be caught out of shape: %s %j", (type, body) => {
    expect(validators.get(type)?.(structuredClone(body))).toBe(false);
  });

  it("holds the money for a card payment in rupees and names nothing but the order number", () => {
    const created = nested(posts()[0]?.body ?? "");
    expect(created).toEqual({
      mode: "payment",
      adaptive_pricing: { enabled: "false" },
      allowed_payment_method_types: ["card"],
      cancel_url: "http://localhost:3000/checkout",
      client_reference_id: "order-1",
      customer_email: "asha@example.com",
      expires_at: expect.stringMatching(/^\d+$/),
      line_items: [
        { price_data: { currency: "inr", product_data: { name: "Order item" }, unit_amount: "10900" }, quantity: "2" },
        { price_data: { currency: "inr", product_data: { name: "Delivery" }, unit_amount: "5000" }, quantity: "1" },
      ],
      metadata: { order_number: "order-1" },
      payment_intent_data: { capture_method: "manual", metadata: { order_number: "order-1" } },
      success_url: "http://localhost:3000/checkout/complete",
    });
  });

  it("speaks the SDK's version, asks for no compressed answer, and sends no measurements", () => {
    for (const { headers } of sent) {
      expect(headers["stripe-version"]).toBe(apiVersion);
      expect(headers["accept-encoding"]).toBe("identity");
      expect(headers["x-stripe-client-telemetry"]).toBeUndefined();
    }
  });

  it("carries the caller's idempotency key on whatever moves money", () => {
    const keys = posts()
      .filter(({ path }) => !path.endsWith("/expire"))
      .map(({ headers }) => headers["idempotency-key"]);
    expect(keys).toEqual(["open:1", "capture:1", "refund:1", "open:2", "void:1", "open:3"]);
  });
});

/** One of each: held, captured, refunded; held and voided; opened and expired. */
async function liveAPayment({ payments, submit, clock }: Bench): Promise<void> {
  const open = async (idempotencyKey: string) => {
    const opened = await payments.openSession({
      orderNumber: "order-1",
      currency: "inr",
      lines: [
        { name: "Order item", unitAmountMinor: 10_900, quantity: 2 },
        { name: "Delivery", unitAmountMinor: 5000, quantity: 1 },
      ],
      successUrl: "http://localhost:3000/checkout/complete",
      cancelUrl: "http://localhost:3000/checkout",
      expiresAt: new Date(clock.now().getTime() + 60 * 60 * 1000),
      idempotencyKey,
      customerEmail: "asha@example.com",
    });
    return opened.ok ? opened.value : Promise.reject(new Error(opened.error.message));
  };
  const hold = async (idempotencyKey: string) => {
    const { sessionId, payUrl } = await open(idempotencyKey);
    await submit(payUrl, card(approvedCard));
    const session = await payments.session(sessionId);
    return session.ok ? (session.value.paymentIntentId ?? "") : "";
  };
  const kept = await hold("open:1");
  await payments.capture(kept, 26_800, "capture:1");
  await payments.refund(kept, 800, "refund:1");
  await payments.void(await hold("open:2"), "void:1");
  await payments.expireSession((await open("open:3")).sessionId);
}

/**
 * JSON Schema made of the SDK's types. The SDK leaves its lists of values open by joining them with `OtherString`;
 * without it they close again, so a value that Stripe does not document is refused here.
 */
function requestValidators(): Map<string, ValidateFunction> {
  // Numbers and booleans are text on the wire.
  const ajv = new Ajv({ strict: false, coerceTypes: true });
  const path = "lib/integrations/payments/stripe-requests.ts";
  const generator = createGenerator({ path, tsconfig: "tsconfig.json", type: "*", skipTypeCheck: true });
  return new Map(
    typeOf.map(([, type]) => {
      const schema = Object.fromEntries(Object.entries(generator.createSchema(type)));
      closeLists(schema);
      return [type, ajv.compile(schema)];
    }),
  );
}

function closeLists(node: unknown): void {
  if (typeof node !== "object" || node === null) {
    return;
  }
  if ("anyOf" in node && Array.isArray(node.anyOf)) {
    node.anyOf = node.anyOf.filter((option) => option.$ref !== "#/definitions/OtherString");
  }
  Object.values(node).forEach(closeLists);
}

/** `a[b][0][c]=1` as `{ a: { b: [{ c: "1" }] } }`. */
function nested(body: string): Json {
  const root: { [name: string]: Json } = {};
  for (const [name, value] of new URLSearchParams(body)) {
    const keys = name.split(/[[\]]+/).filter(Boolean);
    const last = keys.pop() ?? "";
    let place: { [name: string]: Json } = root;
    for (const key of keys) {
      place[key] ??= {};
      place = place[key] as { [name: string]: Json };
    }
    place[last] = value;
  }
  return withLists(root);
}

function withLists(node: Json): Json {
  if (typeof node !== "object" || node === null || Array.isArray(node)) {
    return node;
  }
  const entries = Object.entries(node).map(([key, value]) => [key, withLists(value)] as const);
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
