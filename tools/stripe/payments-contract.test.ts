import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PaymentTruth } from "@/lib/domain/payment/reconcile";
import type { HoldRequest, PaymentPage } from "@/lib/integrations/payments/payments";
import { type Counter, fault, memoryCounter, sandboxCounter, value } from "./counters";

const day = 24 * 60 * 60;
const totalMinor = 26_800;

describe.each([
  ["the Stripe adapter against the sandbox", sandboxCounter],
  ["the in-memory adapter", memoryCounter],
])("%s", (_name, start) => {
  let counter: Counter;
  let expiresAt: Date;

  beforeEach(async () => {
    counter = await start();
    expiresAt = new Date(Math.floor(counter.now().getTime() / 1000) * 1000 + 45 * 60 * 1000);
  });
  afterEach(() => counter.stop());

  const request = (changes: Partial<HoldRequest> = {}): HoldRequest => ({
    orderNumber: "01hzx5s8e0v3kq7c2m9t4w6y8b",
    currency: "inr",
    lines: [
      { name: "Order item", unitAmountMinor: 10_900, quantity: 2 },
      { name: "Delivery", unitAmountMinor: 5000, quantity: 1 },
    ],
    successUrl: "http://localhost:3000/checkout/complete",
    cancelUrl: "http://localhost:3000/checkout",
    expiresAt,
    idempotencyKey: "open:1",
    customerEmail: "asha@example.com",
    ...changes,
  });

  const open = async () => value(await counter.payments.openSession(request()));
  const hold = async () => {
    const session = await open();
    await counter.pay(session, "approved");
    return value(await counter.payments.session(session.sessionId)).paymentIntentId ?? "";
  };

  it("opens a page for exactly what is asked and tells the order number back", async () => {
    const session = await open();
    expect(session.expiresAt).toEqual(expiresAt);
    expect(value(await counter.payments.session(session.sessionId))).toEqual({
      sessionId: session.sessionId,
      state: "open",
      payUrl: session.payUrl,
      paymentIntentId: null,
      orderNumber: request().orderNumber,
      amountTotalMinor: totalMinor,
    });
  });

  it("opens one page for one key, and refuses the key for another request", async () => {
    const same = request();
    const [first, second] = [await counter.payments.openSession(same), await counter.payments.openSession(same)];
    expect(value(second).sessionId).toBe(value(first).sessionId);
    const other = await counter.payments.openSession({
      ...same,
      lines: [{ name: "Other", unitAmountMinor: 100, quantity: 1 }],
    });
    expect(fault(other)).toMatchObject({ kind: "idempotency-mismatch", retryable: false });
  });

  it("holds the whole sum for seven days and collects nothing", async () => {
    const intentId = await hold();
    const payment = value(await counter.payments.payment(intentId));
    expect(payment).toMatchObject({
      orderNumber: request().orderNumber,
      status: "authorised",
      currency: "inr",
      amountMinor: totalMinor,
      amountCapturableMinor: totalMinor,
      amountReceivedMinor: 0,
      amountRefundedMinor: 0,
      voidReason: null,
      live: false,
      disputed: false,
      failureMessage: null,
    });
    const days = ((payment.captureBefore?.getTime() ?? 0) - counter.now().getTime()) / (day * 1000);
    expect(days).toBeGreaterThan(6.99);
    expect(days).toBeLessThanOrEqual(7);
  });

  it("lets the customer try another card after a declined one, on the same payment", async () => {
    const session = await open();
    await counter.pay(session, "declined");
    const declined = value(await counter.payments.session(session.sessionId));
    expect(declined.state).toBe("open");
    const tried = value(await counter.payments.payment(declined.paymentIntentId ?? ""));
    expect(tried).toMatchObject({
      status: "requires-payment",
      failureMessage: "Your card was declined.",
      captureBefore: null,
    });
    await counter.pay(session, "approved");
    const paid = value(await counter.payments.session(session.sessionId));
    expect(paid).toMatchObject({ state: "complete", payUrl: null, paymentIntentId: declined.paymentIntentId });
    expect(value(await counter.payments.payment(paid.paymentIntentId ?? "")).status).toBe("authorised");
  });

  it("captures once: again with the same key or another one is the same success", async () => {
    const intentId = await hold();
    for (const key of ["capture:1", "capture:1", "capture:2"]) {
      const captured = value(await counter.payments.capture(intentId, totalMinor, key));
      expect(captured).toMatchObject({ status: "captured", amountReceivedMinor: totalMinor, amountCapturableMinor: 0 });
    }
  });

  it("refuses to capture more than was held, another sum after a capture, or a key used for another sum", async () => {
    const intentId = await hold();
    expect(fault(await counter.payments.capture(intentId, totalMinor + 1, "capture:1")).retryable).toBe(false);
    expect(value(await counter.payments.payment(intentId)).status).toBe("authorised");
    value(await counter.payments.capture(intentId, totalMinor, "capture:2"));
    expect(fault(await counter.payments.capture(intentId, 100, "capture:3")).kind).toBe("unexpected-state");
    expect(fault(await counter.payments.capture(intentId, 100, "capture:2")).kind).toBe("idempotency-mismatch");
  });

  it("counts the uncollected rest of a partial capture as no refund", async () => {
    const intentId = await hold();
    const captured = value(await counter.payments.capture(intentId, 20_000, "capture:1"));
    expect(captured).toMatchObject({ amountReceivedMinor: 20_000, amountRefundedMinor: 0, amountCapturableMinor: 0 });
    const refunded = value(await counter.payments.refund(intentId, 5000, "refund:1"));
    expect(refunded).toMatchObject({ amountReceivedMinor: 20_000, amountRefundedMinor: 5000 });
    expect(fault(await counter.payments.refund(intentId, 15_001, "refund:2")).kind).toBe("invalid-request");
  });

  it("voids a hold for good and calls it neither expired nor refunded", async () => {
    const intentId = await hold();
    for (const key of ["void:1", "void:1", "void:2"]) {
      const voided = value(await counter.payments.void(intentId, key));
      expect(voided).toMatchObject({
        status: "voided",
        voidReason: "requested",
        amountCapturableMinor: 0,
        amountRefundedMinor: 0,
      });
    }
    expect(fault(await counter.payments.capture(intentId, totalMinor, "capture:1"))).toMatchObject({
      kind: "unexpected-state",
      retryable: false,
    });
  });

  it("refuses to void what was captured", async () => {
    const intentId = await hold();
    value(await counter.payments.capture(intentId, totalMinor, "capture:1"));
    expect(fault(await counter.payments.void(intentId, "void:1")).kind).toBe("unexpected-state");
  });

  it("refunds once a key, in parts up to the whole, also when the key comes back after two days", async () => {
    const intentId = await hold();
    value(await counter.payments.capture(intentId, totalMinor, "capture:1"));
    expect(value(await counter.payments.refund(intentId, 6800, "refund:1")).amountRefundedMinor).toBe(6800);
    counter.advance(2 * day);
    expect(value(await counter.payments.refund(intentId, 6800, "refund:1")).amountRefundedMinor).toBe(6800);
    expect(fault(await counter.payments.refund(intentId, 6801, "refund:1")).kind).toBe("idempotency-mismatch");
    expect(value(await counter.payments.refund(intentId, 20_000, "refund:2")).amountRefundedMinor).toBe(totalMinor);
    expect(fault(await counter.payments.refund(intentId, 1, "refund:3")).retryable).toBe(false);
  });

  it("loses a hold at the moment its time runs out, and not before", async () => {
    const intentId = await hold();
    counter.advance(7 * day - 60);
    expect(value(await counter.payments.payment(intentId)).status).toBe("authorised");
    counter.advance(61);
    const expired = value(await counter.payments.payment(intentId));
    expect(expired).toMatchObject({
      status: "voided",
      voidReason: "expired",
      amountReceivedMinor: 0,
      amountRefundedMinor: 0,
    });
    expect(fault(await counter.payments.capture(intentId, totalMinor, "capture:1")).kind).toBe("unexpected-state");
  });

  it("closes a page on demand, again without fault, and by itself when its time is up", async () => {
    const asked = await open();
    for (const _time of ["first", "second"]) {
      const closed = value(await counter.payments.expireSession(asked.sessionId));
      expect(closed).toMatchObject({ state: "expired", payUrl: null, paymentIntentId: null });
    }
    const left = value(await counter.payments.openSession(request({ idempotencyKey: "open:2" })));
    counter.advance(45 * 60 + 1);
    expect(value(await counter.payments.session(left.sessionId)).state).toBe("expired");
  });

  it("answers a paid page as complete when asked to close it, and keeps the hold", async () => {
    const session = await open();
    await counter.pay(session, "approved");
    const closed = value(await counter.payments.expireSession(session.sessionId));
    expect(closed.state).toBe("complete");
    expect(value(await counter.payments.payment(closed.paymentIntentId ?? "")).status).toBe("authorised");
  });

  it.each(["expireSession", "void"] as const)(
    "ends a payment begun on a page together with the page, by %s",
    async (way) => {
      const session = await open();
      await counter.pay(session, "declined");
      const { paymentIntentId } = value(await counter.payments.session(session.sessionId));
      const intentId = paymentIntentId ?? "";
      value<unknown>(
        way === "void"
          ? await counter.payments.void(intentId, "void:1")
          : await counter.payments.expireSession(session.sessionId),
      );
      expect(value(await counter.payments.payment(intentId))).toMatchObject({
        status: "voided",
        voidReason: "expired",
      });
      expect(value(await counter.payments.session(session.sessionId))).toMatchObject({
        state: "expired",
        payUrl: null,
      });
    },
  );

  it("lists what began since a moment, the newest first, page by page, as each stands", async () => {
    const from = new Date(counter.now().getTime() - 1000);
    const begun: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      const session = value(await counter.payments.openSession(request({ idempotencyKey: `open:${count}` })));
      await counter.pay(session, "approved");
      begun.push(value(await counter.payments.session(session.sessionId)).paymentIntentId ?? "");
    }
    value(await counter.payments.void(begun[0] ?? "", "void:1"));
    const listed: PaymentTruth[] = [];
    let after: string | null = null;
    do {
      const page: PaymentPage = value(await counter.payments.payments(from, after));
      listed.push(...page.payments);
      after = page.next;
    } while (after !== null);
    expect(listed.map(({ paymentIntentId }) => paymentIntentId)).toEqual([...begun].reverse());
    expect(listed.map(({ status }) => status)).toEqual(["authorised", "authorised", "authorised", "voided"]);
    expect(listed[0]?.captureBefore).not.toBeNull();
    counter.advance(60);
    const later = value(await counter.payments.payments(counter.now(), null));
    expect(later).toEqual({ payments: [], unreadable: [], next: null });
  });

  it("says not found for what never was", async () => {
    const { payments } = counter;
    const answers = await Promise.all([
      payments.session("cs_test_none"),
      payments.expireSession("cs_test_none"),
      payments.payment("pi_none"),
      payments.capture("pi_none", 100, "k1"),
      payments.void("pi_none", "k2"),
      payments.refund("pi_none", 100, "k3"),
    ]);
    expect(answers.map((answer) => fault<{ kind: string }>(answer).kind)).toEqual(Array(6).fill("not-found"));
  });

  it("throws rather than send a medical word", async () => {
    const lines = [{ name: "Isotretinoin 20 mg", unitAmountMinor: 100, quantity: 1 }];
    await expect(counter.payments.openSession(request({ lines }))).rejects.toThrow("lines[0].name");
  });
});
