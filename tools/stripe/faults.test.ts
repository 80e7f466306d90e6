import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Bench, heldPayment, sessionFields, startBench, testKey } from "./harness";

describe("commanded faults", () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.stop());

  const state = async () => (await bench.api("GET", "/_sandbox")).body;

  it.each([
    [{ webhooks: "sometimes" }, "webhooks"],
    [{ delayMs: -1 }, "delayMs"],
    [{ failNext: { path: "/v1", status: 200 } }, "failNext"],
    [{ failNext: { status: 500 } }, "failNext"],
    [{ failnext: null }, "failnext"],
  ])("refuses the command %j and says what is wrong", async (command, what) => {
    const reply = await bench.command(command);
    expect(reply.status).toBe(400);
    expect(String(reply.body.error)).toContain(what);
    expect(await state()).toMatchObject({ webhooks: "on", delayMs: 0, failNext: null });
  });

  it("answers the next matching request with the commanded status, does no work, and then behaves", async () => {
    const { intentId } = await heldPayment(bench);
    await bench.command({ failNext: { path: "/capture", status: 500 } });
    expect((await bench.api("GET", `/v1/payment_intents/${intentId}`)).status).toBe(200);
    const failed = await bench.api("POST", `/v1/payment_intents/${intentId}/capture`);
    expect([failed.status, failed.body.error]).toMatchObject([500, { type: "api_error" }]);
    expect((await bench.api("GET", `/v1/payment_intents/${intentId}`)).body.status).toBe("requires_capture");
    expect((await bench.api("POST", `/v1/payment_intents/${intentId}/capture`)).status).toBe(200);
  });

  it("fails as many times as told", async () => {
    await bench.command({ failNext: { path: "/v1/", status: 503, times: 2 } });
    const statuses = [];
    for (const _time of [1, 2, 3]) {
      statuses.push((await bench.api("GET", "/v1/events")).status);
    }
    expect(statuses).toEqual([503, 503, 200]);
  });

  // Twice each: the SDK itself tries a cut line once more, under the same key.
  it("cuts the line after a capture: the adapter reads the payment again and reports it", async () => {
    const { intentId } = await heldPayment(bench);
    await bench.command({ failNext: { path: "/capture", status: "cut-after", times: 2 } });
    const captured = await bench.payments.capture(intentId, 26_800, "capture:1");
    expect(captured).toMatchObject({ ok: true, value: { status: "captured", amountReceivedMinor: 26_800 } });
    expect((await state()).failNext).toBeNull();
  });

  it("cuts the line after a void: the adapter reads the payment again and reports it", async () => {
    const { intentId } = await heldPayment(bench);
    await bench.command({ failNext: { path: "/cancel", status: "cut-after", times: 2 } });
    expect(await bench.payments.void(intentId, "void:1")).toMatchObject({ ok: true, value: { status: "voided" } });
    expect((await state()).failNext).toBeNull();
  });

  it("cuts the line after a refund: the adapter finds it by its mark, and it was made once", async () => {
    const { intentId } = await heldPayment(bench);
    await bench.payments.capture(intentId, 26_800, "capture:1");
    await bench.command({ failNext: { path: "/v1/refunds", method: "POST", status: "cut-after", times: 2 } });
    const refunded = await bench.payments.refund(intentId, 800, "refund:1");
    expect(refunded).toMatchObject({ ok: true, value: { amountRefundedMinor: 800 } });
    expect((await bench.api("GET", "/v1/refunds")).body.data).toHaveLength(1);
  });

  it("stays silent: the adapter gives up in its time and calls the payment service unreachable", async () => {
    const { intentId } = await heldPayment(bench);
    await bench.command({ failNext: { path: "/capture", status: "hang" } });
    const answer = await bench.adapter({ timeoutMs: 200, networkRetries: 0 }).capture(intentId, 26_800, "capture:1");
    expect(answer).toMatchObject({ ok: false, error: { kind: "unreachable", retryable: true } });
    expect((await bench.api("GET", `/v1/payment_intents/${intentId}`)).body.status).toBe("requires_capture");
    await expect
      .poll(() => bench.payments.capture(intentId, 26_800, "capture:1"))
      .toMatchObject({ ok: true, value: { status: "captured" } });
  });

  it("answers 409 while a key is busy, and frees it when the caller hangs up", async () => {
    const headers = { "idempotency-key": "busy" };
    await bench.command({ failNext: { path: "/v1/checkout/sessions", status: "hang" } });
    const caller = new AbortController();
    const silent = fetch(`${bench.url}/v1/checkout/sessions`, {
      method: "POST",
      headers: { ...headers, authorization: `Bearer ${testKey}` },
      body: new URLSearchParams(sessionFields),
      signal: caller.signal,
    }).catch(() => "hung up");
    await expect.poll(async () => (await state()).failNext).toBeNull();
    const busy = await bench.api("POST", "/v1/checkout/sessions", sessionFields, headers);
    expect([busy.status, busy.body.error]).toMatchObject([409, { code: "idempotency_key_in_use" }]);
    caller.abort();
    expect(await silent).toBe("hung up");
    await expect
      .poll(async () => (await bench.api("POST", "/v1/checkout/sessions", sessionFields, headers)).status)
      .toBe(200);
  });

  it("the SDK's own retries get through two failures under one key", async () => {
    const { intentId } = await heldPayment(bench);
    await bench.command({ failNext: { path: "/capture", status: 500, times: 2 } });
    expect(await bench.adapter({}).capture(intentId, 26_800, "capture:1")).toMatchObject({
      ok: true,
      value: { status: "captured" },
    });
  });

  it.each([
    [402, { kind: "declined", retryable: false }],
    [429, { kind: "unreachable", retryable: true }],
    [503, { kind: "unreachable", retryable: true }],
  ])("an answer of %i to a capture becomes %j, and the hold stays", async (status, expected) => {
    const { intentId } = await heldPayment(bench);
    await bench.command({ failNext: { path: "/capture", status } });
    expect(await bench.payments.capture(intentId, 26_800, "capture:1")).toMatchObject({ ok: false, error: expected });
    expect(await bench.payments.payment(intentId)).toMatchObject({ ok: true, value: { status: "authorised" } });
  });
});
