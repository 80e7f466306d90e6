import { describe, expect, it } from "vitest";
import { fixedClock } from "@/lib/platform/clock";
import { memoryPayments } from "./in-memory";
import type { HoldRequest } from "./payments";

const clock = fixedClock(new Date("2026-11-23T09:00:00Z"));
const request: HoldRequest = {
  orderNumber: "order-1",
  currency: "inr",
  lines: [{ name: "Order item", unitAmountMinor: 10_000, quantity: 1 }],
  successUrl: "http://localhost:3000/checkout/complete",
  cancelUrl: "http://localhost:3000/checkout",
  expiresAt: new Date("2026-11-23T10:00:00Z"),
  idempotencyKey: "open:1",
  customerEmail: "asha@example.com",
};

async function held() {
  const payments = memoryPayments(clock);
  const session = await payments.openSession(request);
  const intentId = session.ok ? payments.payNow(session.value.sessionId) : "";
  return { payments, intentId };
}

/** The other half of the in-memory payment service; the port itself is tested against the sandbox's own table. */
describe("the hands behind the in-memory payments", () => {
  it("fail the named call once, before its work", async () => {
    const { payments, intentId } = await held();
    payments.failNext("capture");
    expect(await payments.capture(intentId, 10_000, "c")).toMatchObject({ ok: false, error: { kind: "unreachable" } });
    expect(await payments.payment(intentId)).toMatchObject({ ok: true, value: { status: "authorised" } });
    expect(await payments.capture(intentId, 10_000, "c")).toMatchObject({ ok: true, value: { status: "captured" } });
  });

  it("fail the named call after its work, as when the answer is lost", async () => {
    const { payments, intentId } = await held();
    const fault = { kind: "unreachable", message: "cut", retryable: true } as const;
    payments.failNext("capture", fault, "after");
    expect(await payments.capture(intentId, 10_000, "c")).toEqual({ ok: false, error: fault });
    expect(await payments.payment(intentId)).toMatchObject({ ok: true, value: { status: "captured" } });
  });

  it("end a hold before its time, and refuse where there is none", async () => {
    const { payments, intentId } = await held();
    payments.expireHold(intentId);
    expect(await payments.payment(intentId)).toMatchObject({
      ok: true,
      value: { status: "voided", voidReason: "expired" },
    });
    expect(() => payments.expireHold(intentId)).toThrow(intentId);
    expect(() => payments.dispute(intentId)).toThrow(intentId);
  });

  it("contest a collected payment", async () => {
    const { payments, intentId } = await held();
    await payments.capture(intentId, 10_000, "c");
    payments.dispute(intentId);
    expect(await payments.payment(intentId)).toMatchObject({ ok: true, value: { disputed: true } });
  });

  it("ask the bank first and then go on", async () => {
    const payments = memoryPayments(clock);
    const opened = await payments.openSession(request);
    const sessionId = opened.ok ? opened.value.sessionId : "";
    const intentId = payments.payNow(sessionId, { outcome: "authenticating" });
    expect(await payments.payment(intentId)).toMatchObject({ ok: true, value: { status: "requires-action" } });
    expect(payments.payNow(sessionId)).toBe(intentId);
    expect(() => payments.payNow(sessionId)).toThrow(sessionId);
  });

  it("hand over each event once, signed for its own port", async () => {
    const { payments, intentId } = await held();
    const events = payments.takeEvents();
    expect(events.map(({ type }) => type)).toEqual([
      "payment_intent.amount_capturable_updated",
      "checkout.session.completed",
    ]);
    for (const { rawBody, signature, type } of events) {
      expect(payments.readEvent(rawBody, signature)).toMatchObject({
        ok: true,
        value: { type, paymentIntentId: intentId },
      });
    }
    expect(payments.takeEvents()).toEqual([]);
  });
});
