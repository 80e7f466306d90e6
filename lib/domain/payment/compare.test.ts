import { describe, expect, test } from "vitest";
import { differenceOf, type KnownPayment, listFrom, strayDifference } from "./compare";
import type { PaymentTruth } from "./reconcile";

const captureBefore = new Date("2026-11-30T10:00:00Z");
const held: PaymentTruth = {
  paymentIntentId: "pi_1",
  orderNumber: "o1",
  status: "authorised",
  currency: "inr",
  amountMinor: 86_400,
  amountCapturableMinor: 86_400,
  amountReceivedMinor: 0,
  amountRefundedMinor: 0,
  captureBefore,
  voidReason: null,
  live: false,
  disputed: false,
  failureMessage: null,
};
const known: KnownPayment = {
  orderNumber: "o1",
  state: "awaiting-review",
  approved: false,
  currency: "inr",
  totalPaise: 86_400,
  paymentIntentId: "pi_1",
  payment: {
    state: "authorised",
    authorisedPaise: 86_400,
    capturedPaise: 0,
    refundedPaise: 0,
    captureBefore,
    problem: null,
  },
};

describe("where our record and Stripe's differ", () => {
  test("they agree on a hold that both know", () => {
    expect(differenceOf(known, held, false)).toBeNull();
  });

  test("a hold that Stripe has given back is a difference, and taking Stripe's word over mends it", () => {
    const gone: PaymentTruth = { ...held, status: "voided", amountCapturableMinor: 0, voidReason: "expired" };
    expect(differenceOf(known, gone, false)).toMatchObject({ kind: "behind", remedy: "apply" });
  });

  test("another clock of the same hold is a difference", () => {
    const later = { ...held, captureBefore: new Date("2026-12-01T10:00:00Z") };
    expect(differenceOf(known, later, false)).toMatchObject({ kind: "behind" });
  });

  test.each([
    ["amount", { amountMinor: 86_399 }],
    ["currency", { currency: "usd" }],
    ["mode", { live: true }],
  ])("another %s is a difference with its cause, as long as it stands", (_what, wrong) => {
    const found = differenceOf(known, { ...held, ...wrong }, false);
    expect(found).toMatchObject({ kind: "mismatch", cause: expect.objectContaining({ code: expect.any(String) }) });
    const problem = found?.cause ?? null;
    const stopped: KnownPayment = { ...known, state: "payment-problem", payment: { ...known.payment, problem } };
    expect(differenceOf(stopped, { ...held, ...wrong }, false)).toMatchObject({ kind: "mismatch" });
  });

  test("what does not fit is a difference while money is in it, and no more once it was given back", () => {
    const wrong = { ...held, amountMinor: 86_399, amountCapturableMinor: 86_399 };
    const gone: PaymentTruth = { ...wrong, status: "voided", amountCapturableMinor: 0, voidReason: "requested" };
    const problem = differenceOf(known, wrong, false)?.cause ?? null;
    const declined: KnownPayment = {
      ...known,
      state: "declined",
      payment: { ...known.payment, state: "none", authorisedPaise: 0, problem },
    };
    expect(differenceOf(declined, gone, false)).toBeNull();
  });

  test("a second payment is voided when money is held, is a person's when it was charged, and nothing otherwise", () => {
    const second = { ...held, paymentIntentId: "pi_2" };
    expect(differenceOf(known, second, false)).toMatchObject({ kind: "second-payment", remedy: "void" });
    const charged = { ...second, status: "captured" as const, amountReceivedMinor: 86_400 };
    expect(differenceOf(known, charged, false)).toMatchObject({ remedy: "person", cause: null });
    expect(differenceOf(known, { ...charged, amountRefundedMinor: 86_400 }, false)).toBeNull();
    expect(differenceOf(known, { ...second, status: "voided" }, false)).toBeNull();
  });

  test("a hold without an order is unexplained", () => {
    expect(strayDifference("payment-without-order", held)).toMatchObject({ cause: null, remedy: "void" });
  });
});

describe("how far back the list is read", () => {
  const now = new Date("2026-11-23T12:00:00Z");

  test("since three hours before the last run, so that a payment page open meanwhile is not missed", () => {
    expect(listFrom(new Date("2026-11-23T11:59:00Z"), now)).toEqual(new Date("2026-11-23T08:59:00Z"));
  });

  test("the first time, and after a long silence, as far as a hold can reach and no further", () => {
    const reach = new Date("2026-11-15T12:00:00Z");
    expect(listFrom(null, now)).toEqual(reach);
    expect(listFrom(new Date("2026-01-01T00:00:00Z"), now)).toEqual(reach);
  });
});
