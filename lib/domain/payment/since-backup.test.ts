import { describe, expect, test } from "vitest";
import type { PaymentTruth } from "./reconcile";
import { type HeldRecord, sinceBackup } from "./since-backup";

const held: PaymentTruth = {
  paymentIntentId: "pi_1",
  orderNumber: "o1",
  status: "authorised",
  currency: "inr",
  amountMinor: 86_400,
  amountCapturableMinor: 86_400,
  amountReceivedMinor: 0,
  amountRefundedMinor: 0,
  captureBefore: null,
  voidReason: null,
  live: false,
  disputed: false,
  failureMessage: null,
};
const charged: PaymentTruth = { ...held, status: "captured", amountCapturableMinor: 0, amountReceivedMinor: 86_400 };
const voided: PaymentTruth = { ...held, status: "voided", amountCapturableMinor: 0 };
const unpaid: PaymentTruth = { ...held, status: "requires-payment", amountCapturableMinor: 0 };
const refunded: PaymentTruth = { ...charged, amountRefundedMinor: 86_400 };

const none: HeldRecord = {
  orderNumber: "o1",
  paymentIntentId: null,
  authorised: false,
  capturedPaise: 0,
  refundedPaise: 0,
};
const ofHold: HeldRecord = { ...none, paymentIntentId: "pi_1", authorised: true };
const ofCharge: HeldRecord = { ...ofHold, authorised: false, capturedPaise: 86_400 };
const ofRefund: HeldRecord = { ...ofCharge, refundedPaise: 86_400 };

const kinds = (ours: readonly HeldRecord[], theirs: readonly PaymentTruth[]) =>
  sinceBackup(ours, theirs).map(({ kind, amountMinor }) => [kind, amountMinor]);

describe("what Stripe knows and we do not", () => {
  test.each([
    ["a hold, where we wait for the payment", [none], held, "held"],
    ["a charge, where we have a hold", [ofHold], charged, "charged"],
    ["a refund, where we have a charge", [ofCharge], refunded, "refunded"],
    ["a hold that was let go", [ofHold], voided, "let-go"],
    ["a hold of an order that we do not have", [], held, "order-lost"],
    ["a charge of an order that we do not have", [], charged, "order-lost"],
  ])("%s is a difference of that amount", (_what, ours, theirs, kind) => {
    expect(kinds(ours, [theirs])).toEqual([[kind, 86_400]]);
  });

  test.each([
    ["a hold on both sides", [ofHold], held],
    ["a charge on both sides", [ofCharge], charged],
    ["a refund on both sides", [ofRefund], refunded],
    ["a page where nobody paid", [none], unpaid],
    ["a payment without money of an order that we do not have", [], voided],
    ["a payment that was given back of an order that we do not have", [], refunded],
  ])("%s is none", (_what, ours, theirs) => {
    expect(kinds(ours, [theirs])).toEqual([]);
  });
});

test("money that we hold and Stripe does not list is a difference, a payment that ended without money is none", () => {
  expect(kinds([ofCharge], [])).toEqual([["not-at-stripe", 86_400]]);
  expect(kinds([ofHold], [])).toEqual([["not-at-stripe", 0]]);
  expect(kinds([{ ...ofHold, authorised: false }], [])).toEqual([]);
});
