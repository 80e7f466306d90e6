import { expect, test } from "vitest";
import type { PaymentState } from "./machine";
import type { PaymentTruth } from "./reconcile";
import { isStale } from "./stale";

const truth = (status: PaymentTruth["status"]): PaymentTruth => ({
  paymentIntentId: "pi_1",
  orderNumber: "o1",
  status,
  currency: "inr",
  amountMinor: 100,
  amountCapturableMinor: 0,
  amountReceivedMinor: 0,
  amountRefundedMinor: 0,
  captureBefore: null,
  voidReason: null,
  live: false,
  disputed: false,
  failureMessage: null,
});
const known = (state: PaymentState) => ({ state, paymentIntentId: "pi_1", givenBackPaise: 0 });

test("what was heard before a charge is stale after it, and what came later is not", () => {
  for (const state of ["captured", "part-refunded", "refunded", "disputed"] as const) {
    expect(isStale(known(state), truth("authorised"))).toBe(true);
    expect(isStale(known(state), truth("captured"))).toBe(false);
  }
});

test("what was heard before a hold ended is stale after it; a charge is always news", () => {
  for (const state of ["voided", "expired"] as const) {
    expect(isStale(known(state), truth("authorised"))).toBe(true);
    expect(isStale(known(state), truth("requires-payment"))).toBe(true);
    expect(isStale(known(state), truth("voided"))).toBe(false);
    expect(isStale(known(state), truth("captured"))).toBe(false);
  }
});

test("what was heard before a card was held is stale once it is", () => {
  for (const status of ["requires-payment", "requires-action", "processing"] as const) {
    expect(isStale(known("authorised"), truth(status))).toBe(true);
    expect(isStale(known("failed"), truth(status))).toBe(false);
    expect(isStale(known("none"), truth(status))).toBe(false);
  }
});

test("a charge after a hold, a hold after a failed card, and another payment are never stale", () => {
  expect(isStale(known("authorised"), truth("captured"))).toBe(false);
  expect(isStale(known("failed"), truth("authorised"))).toBe(false);
  expect(isStale({ ...known("captured"), paymentIntentId: "pi_2" }, truth("authorised"))).toBe(false);
});

test("what was heard before a refund is stale while the refund stands", () => {
  const charged = { ...truth("captured"), amountReceivedMinor: 100 };
  const refunded = { ...known("part-refunded"), givenBackPaise: 40 };
  expect(isStale(refunded, charged)).toBe(true);
  expect(isStale(refunded, { ...charged, amountRefundedMinor: 40 })).toBe(false);
  expect(isStale({ ...refunded, givenBackPaise: 0 }, charged)).toBe(false);
});
