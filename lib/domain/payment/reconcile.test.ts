import { describe, expect, test } from "vitest";
import { after, type OrderState, orderStates } from "../order/machine";
import { type PaidOrder, type PaymentTruth, reconcile } from "./reconcile";

const order: PaidOrder = {
  orderNumber: "o1",
  state: "awaiting-payment",
  approved: false,
  currency: "inr",
  totalPaise: 86_400,
  paymentIntentId: null,
};
const held: PaymentTruth = {
  paymentIntentId: "pi_1",
  orderNumber: "o1",
  status: "authorised",
  currency: "inr",
  amountMinor: 86_400,
  amountCapturableMinor: 86_400,
  amountReceivedMinor: 0,
  amountRefundedMinor: 0,
  captureBefore: new Date("2026-11-30T10:00:00Z"),
  voidReason: null,
  live: false,
  disputed: false,
  failureMessage: null,
};
const charged: PaymentTruth = { ...held, status: "captured", amountCapturableMinor: 0, amountReceivedMinor: 86_400 };
const gone: PaymentTruth = { ...held, status: "voided", amountCapturableMinor: 0, voidReason: "expired" };

describe("reconcile", () => {
  test("a hold brings an unpaid order to the pharmacist and keeps the hold's clock", () => {
    const outcome = reconcile(order, held, false);
    expect(outcome).toMatchObject({ event: "hold", voidHold: false, alert: null });
    expect(outcome.payment).toMatchObject({
      state: "authorised",
      authorisedPaise: 86_400,
      captureBefore: held.captureBefore,
    });
  });

  test("the same truth again changes nothing", () => {
    expect(reconcile({ ...order, state: "awaiting-review", paymentIntentId: "pi_1" }, held, false).event).toBeNull();
    expect(
      reconcile({ ...order, state: "paid", approved: true, paymentIntentId: "pi_1" }, charged, false).event,
    ).toBeNull();
  });

  test("F26: a charge of a part stops an approved order, loudly, and no other order is said to be paid by it", () => {
    const part = { ...charged, amountReceivedMinor: 100 };
    expect(reconcile({ ...order, state: "approved", approved: true }, part, false)).toMatchObject({
      event: "capture-failed",
      payment: { capturedPaise: 100 },
      alert: { kind: "charged-short", params: { capturedPaise: 100, totalPaise: 86_400 } },
    });
    expect(reconcile({ ...order, state: "payment-problem", approved: true }, part, false).event).toBeNull();
  });

  test("F21: a payment that does not fit stops an approved order, too", () => {
    const wrong = { ...charged, amountMinor: 86_401 };
    expect(reconcile({ ...order, state: "approved", approved: true }, wrong, false)).toMatchObject({
      event: "capture-failed",
      payment: { capturedPaise: 0 },
    });
  });

  test("a second payment of an order that has one changes nothing of the order", () => {
    for (const state of orderStates) {
      const standing = { ...order, state, paymentIntentId: "pi_0" };
      expect(reconcile(standing, held, false)).toMatchObject({
        event: null,
        voidHold: false,
        alert: null,
        isSecond: true,
      });
      expect(reconcile(standing, charged, false).alert?.kind).toBe("second-charge");
    }
  });

  test.each([
    ["another amount", { amountMinor: 86_401 }],
    ["another currency", { currency: "usd" }],
    ["the other mode", { live: true }],
    ["another order", { orderNumber: "o2" }],
  ])("F21: a hold of %s is held back, told to staff and never counts as paid", (_what, wrong) => {
    const outcome = reconcile(order, { ...held, ...wrong }, false);
    expect(outcome.event).toBe("payment-wrong");
    expect(outcome.alert).not.toBeNull();
    expect(outcome.payment.capturedPaise).toBe(0);
  });

  test.each(["cancelled", "declined", "payment-expired"] as const)(
    "a hold that arrives after the order was %s is given back",
    (state) => {
      expect(reconcile({ ...order, state }, held, false)).toMatchObject({ event: null, voidHold: true });
    },
  );

  test("a hold that does not fit and comes after its order ended is given back, too, but never one that names another order", () => {
    const ended = { ...order, state: "cancelled" as const };
    expect(reconcile(ended, { ...held, amountMinor: 1 }, false)).toMatchObject({ event: null, voidHold: true });
    expect(reconcile(ended, { ...held, orderNumber: "o2" }, false)).toMatchObject({ event: null, voidHold: false });
  });

  test("a charge counts only after a pharmacist approved", () => {
    expect(reconcile({ ...order, state: "approved", approved: true }, charged, false).event).toBe("captured");
    const unapproved = reconcile({ ...order, state: "awaiting-review" }, charged, false);
    expect(unapproved.event).toBe("payment-wrong");
    expect(unapproved.alert?.kind).toBe("charged-without-approval");
    expect(unapproved.payment.capturedPaise).toBe(0);
  });

  test("an expired hold ends an order that waits, and never one that was charged", () => {
    for (const state of ["awaiting-review", "needs-customer", "approved"] as const) {
      expect(reconcile({ ...order, state }, gone, false)).toMatchObject({
        event: "hold-expired",
        payment: { state: "expired" },
      });
    }
    expect(reconcile({ ...order, state: "handed-over", approved: true }, gone, false).event).toBeNull();
  });

  test("a refunded or disputed charge never lets an order go on", () => {
    const refunded = { ...charged, amountRefundedMinor: 86_400 };
    expect(reconcile({ ...order, state: "approved", approved: true }, refunded, false)).toMatchObject({
      event: null,
      payment: { state: "refunded" },
    });
    expect(
      reconcile({ ...order, state: "approved", approved: true }, { ...charged, disputed: true }, false),
    ).toMatchObject({ event: null, payment: { state: "disputed" } });
  });

  test("a charge that goes back alarms nobody once the order is over: nothing can leave any more", () => {
    const refunded = { ...charged, amountRefundedMinor: 86_400 };
    for (const state of ["paid", "dispensed"] as const)
      expect(reconcile({ ...order, state, approved: true }, refunded, false).alert?.kind).toBe("charge-spoilt");
    for (const state of ["cancelled", "handed-over"] as const)
      expect(reconcile({ ...order, state, approved: true }, refunded, false).alert).toBeNull();
  });

  test("whatever state meets whatever truth, the event is possible from that state and money never appears without approval", () => {
    const truths = [
      held,
      charged,
      gone,
      { ...gone, voidReason: "requested" as const },
      { ...held, status: "requires-payment" as const },
      { ...charged, amountReceivedMinor: 100 },
    ];
    for (const state of orderStates) {
      for (const approved of [true, false]) {
        for (const truth of truths) {
          const outcome = reconcile({ ...order, state: state as OrderState, approved }, truth, false);
          if (outcome.event !== null) expect(after(state, outcome.event)).not.toBeNull();
          if (!approved) expect(outcome.payment.capturedPaise).toBe(0);
          expect(outcome.payment.refundedPaise).toBeLessThanOrEqual(outcome.payment.capturedPaise);
        }
      }
    }
  });
});
