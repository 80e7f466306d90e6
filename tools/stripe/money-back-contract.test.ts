import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Counter, fault, memoryCounter, sandboxCounter, value } from "./counters";
import { type Bench, card, sessionFields, startBench } from "./harness";

const totalMinor = 26_800;

describe.each([
  ["the Stripe adapter against the sandbox", sandboxCounter],
  ["the in-memory adapter", memoryCounter],
])("money that goes back: %s", (_name, start) => {
  let counter: Counter;
  let intentId: string;

  beforeEach(async () => {
    counter = await start();
    const opened = await counter.payments.openSession({
      orderNumber: "01hzx5s8e0v3kq7c2m9t4w6y8b",
      currency: "inr",
      lines: [{ name: "Order item", unitAmountMinor: totalMinor, quantity: 1 }],
      successUrl: "http://localhost:3000/checkout/complete",
      cancelUrl: "http://localhost:3000/checkout",
      expiresAt: new Date(Math.floor(counter.now().getTime() / 1000) * 1000 + 45 * 60 * 1000),
      idempotencyKey: "open:1",
      customerEmail: "asha@example.com",
    });
    const session = value(opened);
    await counter.pay(session, "approved");
    intentId = value(await counter.payments.session(session.sessionId)).paymentIntentId ?? "";
    value(await counter.payments.capture(intentId, totalMinor, "capture:1"));
  });
  afterEach(() => counter.stop());

  it("lists every refund with the key that made it, the newest first, and one made there without a key", async () => {
    value(await counter.payments.refund(intentId, 1000, "refund:1"));
    await counter.refundThere(intentId, 500);
    const listed = value(await counter.payments.refunds(intentId));
    expect(
      listed.map(({ requestKey, amountMinor, status, failureReason }) => ({
        requestKey,
        amountMinor,
        status,
        failureReason,
      })),
    ).toEqual([
      { requestKey: null, amountMinor: 500, status: "succeeded", failureReason: null },
      { requestKey: "refund:1", amountMinor: 1000, status: "succeeded", failureReason: null },
    ]);
    expect(new Set(listed.map(({ refundId }) => refundId)).size).toBe(2);
  });

  it("tells of a dispute while it is open, and is as before when it was won", async () => {
    const disputeId = await counter.dispute(intentId);
    expect(value(await counter.payments.payment(intentId)).disputed).toBe(true);
    expect(value(await counter.payments.disputes(intentId))).toMatchObject([
      { disputeId, amountMinor: totalMinor, reason: "product_not_received", state: "open" },
    ]);
    await counter.closeDispute(disputeId, "won");
    expect(value(await counter.payments.payment(intentId)).disputed).toBe(false);
    expect(value(await counter.payments.disputes(intentId))).toMatchObject([{ disputeId, state: "won" }]);
  });

  it("keeps telling of a dispute that was lost", async () => {
    await counter.closeDispute(await counter.dispute(intentId), "lost");
    expect(value(await counter.payments.payment(intentId)).disputed).toBe(true);
    expect(value(await counter.payments.disputes(intentId))).toMatchObject([{ state: "lost" }]);
  });

  it("has nothing to list of a payment whose money stayed", async () => {
    expect(value(await counter.payments.refunds(intentId))).toEqual([]);
    expect(value(await counter.payments.disputes(intentId))).toEqual([]);
  });
});

describe("the sandbox's cards whose refunds or charges change later", () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.stop());

  const charged = async (number: string) => {
    const { body } = await bench.api("POST", "/v1/checkout/sessions", sessionFields);
    await bench.submit(String(body.url), card(number));
    const session = await bench.api("GET", `/v1/checkout/sessions/${body.id}`);
    const intentId = String(session.body.payment_intent);
    value(await bench.payments.capture(intentId, totalMinor, `capture:${number}`));
    return intentId;
  };
  const events = async () => {
    const { body } = await bench.api("GET", "/v1/events?limit=100");
    return (body.data as { type: string }[]).map(({ type }) => type);
  };

  it("0259 and 2685 are contested as soon as they are charged, and cannot be refunded besides", async () => {
    for (const [number, reason] of [
      ["4000 0000 0000 0259", "fraudulent"],
      ["4000 0000 0000 2685", "product_not_received"],
    ] as const) {
      const intentId = await charged(number);
      expect(value(await bench.payments.disputes(intentId))).toMatchObject([{ reason, state: "open" }]);
      expect(fault(await bench.payments.refund(intentId, 100, `refund:${number}`))).toMatchObject({
        kind: "unexpected-state",
        retryable: false,
      });
    }
    expect(await events()).toContain("charge.dispute.created");
  });

  it("5126 sends a refund back some time after it had arrived: the charge stands again, and the key gives nothing twice", async () => {
    const intentId = await charged("4000 0000 0000 5126");
    expect(value(await bench.payments.refund(intentId, 800, "refund:1")).amountRefundedMinor).toBe(800);
    bench.advance(10);
    expect(value(await bench.payments.refunds(intentId))).toMatchObject([
      { status: "failed", failureReason: "expired_or_canceled_card" },
    ]);
    expect(value(await bench.payments.payment(intentId)).amountRefundedMinor).toBe(0);
    expect(await events()).toContain("refund.failed");
    value(await bench.payments.refund(intentId, 800, "refund:1"));
    expect(value(await bench.payments.refunds(intentId))).toHaveLength(1);
  });

  it("7726 keeps a refund on its way for a while", async () => {
    const intentId = await charged("4000 0000 0000 7726");
    value(await bench.payments.refund(intentId, 800, "refund:1"));
    expect(value(await bench.payments.refunds(intentId))).toMatchObject([{ status: "pending" }]);
    bench.advance(10);
    expect(value(await bench.payments.refunds(intentId))).toMatchObject([{ status: "succeeded" }]);
    expect(await events()).toContain("refund.updated");
  });

  it("a dispute of no payment, of an uncaptured one or a second one is refused as Stripe would", async () => {
    const ask = (paymentIntent: string) =>
      fetch(`${bench.url}/_sandbox/dispute`, { method: "POST", body: JSON.stringify({ paymentIntent }) });
    expect((await ask("pi_none")).status).toBe(404);
    const intentId = await charged("4242 4242 4242 4242");
    expect((await ask(intentId)).status).toBe(200);
    expect((await ask(intentId)).status).toBe(400);
  });
});
