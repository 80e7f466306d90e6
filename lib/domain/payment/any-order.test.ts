import { describe, expect, test } from "vitest";
import { after, type OrderState } from "../order/machine";
import { type PaymentFacts, type PaymentTruth, reconcile } from "./reconcile";
import { isStale } from "./stale";

// Stripe's answers overtake each other: every order of the six readings of one life, with repeats and gaps, has to end alike (F23).

const base: PaymentTruth = {
  paymentIntentId: "pi_1",
  orderNumber: "o1",
  status: "requires-payment",
  currency: "inr",
  amountMinor: 86_400,
  amountCapturableMinor: 0,
  amountReceivedMinor: 0,
  amountRefundedMinor: 0,
  captureBefore: null,
  voidReason: null,
  live: false,
  disputed: false,
  failureMessage: null,
};
const captureBefore = new Date("2026-11-30T10:00:00Z");
const begun = [
  { ...base, failureMessage: "Your card was declined." },
  { ...base, status: "requires-action" },
  { ...base, status: "processing" },
  { ...base, status: "authorised", amountCapturableMinor: 86_400, captureBefore },
] as const satisfies readonly PaymentTruth[];
const charged = { ...base, status: "captured", amountReceivedMinor: 86_400, captureBefore } as const;

interface Standing {
  readonly state: OrderState;
  readonly approved: boolean;
  readonly paymentIntentId: string | null;
  readonly payment: PaymentFacts;
}

const unpaid: Standing = {
  state: "awaiting-payment",
  approved: false,
  paymentIntentId: null,
  payment: {
    state: "none",
    authorisedPaise: 0,
    capturedPaise: 0,
    refundedPaise: 0,
    captureBefore: null,
    problem: null,
  },
};
const approved: Standing = {
  state: "approved",
  approved: true,
  paymentIntentId: "pi_1",
  payment: { ...unpaid.payment, state: "authorised", authorisedPaise: 86_400, captureBefore },
};

/** What applyTruthCommand does with one reading, without its database. */
function read(standing: Standing, truth: PaymentTruth): Standing {
  const { paymentIntentId, payment: known } = standing;
  if (isStale({ paymentIntentId, state: known.state, givenBackPaise: known.refundedPaise }, truth)) return standing;
  const order = { ...standing, orderNumber: "o1", currency: "inr", totalPaise: 86_400 };
  const { event, payment } = reconcile(order, truth, false);
  const state = event === null ? standing.state : after(standing.state, event);
  if (state === null) throw new Error(`${event} is not possible from ${standing.state}`);
  return { ...standing, state, payment, paymentIntentId: truth.paymentIntentId };
}

function ordersOf<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]];
  return all.flatMap((first, index) =>
    ordersOf(all.filter((_, other) => other !== index)).map((rest) => [first, ...rest]),
  );
}

const ends = (from: Standing, orders: readonly (readonly PaymentTruth[])[]) =>
  new Set(orders.map((readings) => JSON.stringify(readings.reduce(read, from))));

describe.each([
  [
    "an approved order that is charged and refunded in part",
    approved,
    [...begun, charged, { ...charged, amountRefundedMinor: 5000 }],
    { state: "paid", payment: { state: "part-refunded", capturedPaise: 86_400, refundedPaise: 5000 } },
  ],
  [
    "an order whose hold runs out, its end read before its beginning",
    unpaid,
    [
      ...begun,
      { ...begun[3], amountCapturableMinor: 86_400 },
      { ...base, status: "voided", voidReason: "expired" } as const,
    ],
    { state: "payment-expired", payment: { state: "expired", authorisedPaise: 0, capturedPaise: 0 } },
  ],
] as const)("%s", (_life, from, readings, end) => {
  const orders = ordersOf<PaymentTruth>(readings);

  test("ends alike in all 720 orders", () => {
    expect(orders).toHaveLength(720);
    const all = ends(from, orders);
    expect(all.size).toBe(1);
    expect(JSON.parse([...all][0] ?? "")).toMatchObject(end);
  });

  test("ends alike when every reading comes twice, the second time in any other order", () => {
    const twice = orders.map((order, index) => [...order, ...(orders[(index * 7 + 11) % orders.length] ?? [])]);
    expect(ends(from, twice).size).toBe(1);
    expect(ends(from, twice)).toEqual(ends(from, orders));
  });

  test("ends alike when any reading but the last of the life is lost, in every order of the rest", () => {
    for (let lost = 0; lost < readings.length - 1; lost += 1) {
      const left = readings.filter((_, index) => index !== lost);
      expect(ends(from, ordersOf<PaymentTruth>(left)), `without reading ${lost}`).toEqual(ends(from, orders));
    }
  });
});
