import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Bench, heldPayment, type Reply, sessionFields, startBench } from "./harness";

const error = (reply: Reply) => reply.body.error as Record<string, unknown>;
const data = (reply: Reply) => reply.body.data as Record<string, unknown>[];

describe("the sandbox's API", () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.stop());

  const open = (changes: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    bench.api("POST", "/v1/checkout/sessions", { ...sessionFields, ...changes }, headers);

  it("answers nobody without the exact secret key", async () => {
    for (const authorization of ["", "Bearer sk_test_other", "Bearer sk_test_harness2"]) {
      const reply = await bench.api("GET", "/v1/payment_intents", undefined, { authorization });
      expect(reply.status).toBe(401);
      expect(error(reply).type).toBe("invalid_request_error");
    }
  });

  it("refuses a parameter it does not know, by name, and does nothing", async () => {
    const reply = await open({ "payment_intent_data[capture_methd]": "manual" });
    expect(reply.status).toBe(400);
    expect(error(reply)).toMatchObject({ code: "parameter_unknown", param: "payment_intent_data[capture_methd]" });
    expect(data(await bench.api("GET", "/v1/checkout/sessions"))).toEqual([]);
  });

  it.each([
    ["mode", ""],
    ["success_url", ""],
    ["line_items[0][price_data][product_data][name]", ""],
    ["line_items[0][price_data][unit_amount]", "1.5"],
    ["line_items[0][price_data][unit_amount]", "-1"],
    ["line_items[0][quantity]", "0"],
    ["line_items[1][price_data][currency]", "usd"],
    ["expires_at", "1000000000"],
    ["payment_intent_data[capture_method]", "manul"],
  ])("refuses a session whose %s is '%s'", async (name, value) => {
    const reply = await open({ [name]: value });
    expect(reply.status).toBe(400);
    expect(error(reply).type).toBe("invalid_request_error");
  });

  it("closes pages between 30 minutes and 24 hours ahead, not sooner and not later", async () => {
    const now = Math.floor(bench.clock.now().getTime() / 1000);
    const statusFor = async (seconds: number) => (await open({ expires_at: String(now + seconds) })).status;
    expect(await statusFor(29 * 60)).toBe(400);
    expect(await statusFor(31 * 60)).toBe(200);
    expect(await statusFor(24 * 60 * 60 - 60)).toBe(200);
    expect(await statusFor(24 * 60 * 60 + 60)).toBe(400);
  });

  it("shows a session's lines in order, by their own address and expanded", async () => {
    const session = await open({ "expand[]": "line_items" });
    const lines = await bench.api("GET", `/v1/checkout/sessions/${session.body.id}/line_items`);
    expect(data(lines).map((line) => [line.description, line.quantity, line.amount_total])).toEqual([
      ["Order item", 2, 21_800],
      ["Delivery", 1, 5000],
    ]);
    expect(session.body).toMatchObject({ amount_total: 26_800, currency: "inr", line_items: { data: data(lines) } });
  });

  it("expands ids along dotted paths, in objects and in lists", async () => {
    const { sessionId, intentId } = await heldPayment(bench);
    const session = await bench.api("GET", `/v1/checkout/sessions/${sessionId}?expand[]=payment_intent.latest_charge`);
    expect(session.body).toMatchObject({
      payment_status: "unpaid",
      payment_intent: { id: intentId, latest_charge: { captured: false, amount: 26_800 } },
    });
    const list = await bench.api("GET", "/v1/payment_intents?expand[0]=data.latest_charge");
    expect(data(list)[0]).toMatchObject({ latest_charge: { object: "charge", payment_intent: intentId } });
    expect((await bench.api("GET", `/v1/payment_intents/${intentId}?expand[]=amount`)).status).toBe(400);
  });

  it("pages through lists newest first, by cursor and by time", async () => {
    const made: unknown[] = [];
    for (const _time of [1, 2, 3]) {
      made.unshift((await open()).body.id);
      bench.advance(10);
    }
    const ids = (reply: Reply) => data(reply).map((session) => session.id);
    const first = await bench.api("GET", "/v1/checkout/sessions?limit=2");
    expect(ids(first)).toEqual(made.slice(0, 2));
    expect(first.body.has_more).toBe(true);
    const rest = await bench.api("GET", `/v1/checkout/sessions?limit=2&starting_after=${made[1]}`);
    expect([ids(rest), rest.body.has_more]).toEqual([made.slice(2), false]);
    const newer = await bench.api("GET", `/v1/checkout/sessions?limit=1&ending_before=${made[2]}`);
    expect([ids(newer), newer.body.has_more]).toEqual([[made[1]], true]);
    const oldest = data(rest)[0]?.created;
    expect(ids(await bench.api("GET", `/v1/checkout/sessions?created[gt]=${oldest}`))).toEqual(made.slice(0, 2));
    expect(ids(await bench.api("GET", `/v1/checkout/sessions?created[lte]=${oldest}`))).toEqual(made.slice(2));
  });

  it("finds the session of a payment", async () => {
    await open();
    const { sessionId, intentId } = await heldPayment(bench);
    const found = await bench.api("GET", `/v1/checkout/sessions?payment_intent=${intentId}`);
    expect(data(found).map((session) => session.id)).toEqual([sessionId]);
  });

  it("lists what it holds, as the outside asks", async () => {
    const { intentId } = await heldPayment(bench);
    const { body } = await bench.api("GET", "/v1/payment_intents");
    expect(body).toMatchObject({ object: "list", has_more: false, url: "/v1/payment_intents" });
    expect(body.data).toMatchObject([
      { id: intentId, status: "requires_capture", amount_capturable: 26_800, amount_received: 0 },
    ]);
  });

  it("gives one answer for one idempotency key, however many ask at once", async () => {
    const key = { "idempotency-key": "key-1" };
    const replies = await Promise.all(Array.from({ length: 8 }, () => open({}, key)));
    expect(new Set(replies.map((reply) => reply.body.id)).size).toBe(1);
    expect(replies.filter((reply) => reply.headers.get("idempotent-replayed") === "true")).toHaveLength(7);
    expect(data(await bench.api("GET", "/v1/checkout/sessions"))).toHaveLength(1);
  });

  it("refuses an idempotency key that comes with another request", async () => {
    const key = { "idempotency-key": "key-1" };
    await open({}, key);
    const reply = await open({ client_reference_id: "other" }, key);
    expect([reply.status, error(reply).type]).toEqual([400, "idempotency_error"]);
  });

  it("remembers an error of the work under its key, but not a refused parameter", async () => {
    const { intentId } = await heldPayment(bench);
    const capture = (fields: Record<string, string>, key: string) =>
      bench.api("POST", `/v1/payment_intents/${intentId}/capture`, fields, { "idempotency-key": key });
    const tooMuch = [
      await capture({ amount_to_capture: "99999" }, "a"),
      await capture({ amount_to_capture: "99999" }, "a"),
    ];
    expect(tooMuch.map((reply) => [reply.status, reply.headers.get("idempotent-replayed")])).toEqual([
      [400, null],
      [400, "true"],
    ]);
    expect((await capture({ amount: "1" }, "b")).status).toBe(400);
    expect((await capture({}, "b")).status).toBe(200);
  });

  it("forgets an idempotency key after a day", async () => {
    const key = { "idempotency-key": "key-1" };
    const first = await open({}, key);
    bench.advance(24 * 60 * 60 + 1);
    expect((await open({}, key)).body.id).not.toBe(first.body.id);
  });

  it("counts a hold let go as refunded on its charge, as Stripe does, with no refund made", async () => {
    const { intentId } = await heldPayment(bench);
    await bench.api("POST", `/v1/payment_intents/${intentId}/cancel`);
    const { body } = await bench.api("GET", `/v1/payment_intents/${intentId}?expand[]=latest_charge`);
    expect(body).toMatchObject({
      status: "canceled",
      latest_charge: { captured: false, refunded: true, amount_refunded: 26_800 },
    });
    expect(data(await bench.api("GET", `/v1/refunds?payment_intent=${intentId}`))).toEqual([]);
  });

  it("does not cancel the payment of an open page", async () => {
    const { body } = await open();
    await bench.submit(String(body.url), {
      email: "a@b.example",
      number: "4000000000000002",
      expiry: "1240",
      cvc: "123",
    });
    const session = await bench.api("GET", `/v1/checkout/sessions/${body.id}`);
    const reply = await bench.api("POST", `/v1/payment_intents/${session.body.payment_intent}/cancel`);
    expect([reply.status, error(reply).message]).toEqual([
      400,
      "You cannot perform this action on PaymentIntents created by Checkout.",
    ]);
  });

  it("keeps metadata that is added later", async () => {
    const { intentId } = await heldPayment(bench);
    const { body } = await bench.api("POST", `/v1/payment_intents/${intentId}`, { "metadata[note]": "seen" });
    expect(body.metadata).toEqual({ note: "seen" });
  });

  it("says which address it does not know", async () => {
    const reply = await bench.api("GET", "/v1/customers");
    expect([reply.status, error(reply).type]).toEqual([404, "invalid_request_error"]);
  });
});
