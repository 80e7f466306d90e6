import { describe, expect, test } from "vitest";
import { after, orderStates } from "../order/machine";
import { endOf, fulfilmentBlockers } from "./crossing";
import type { RefundState } from "./machine";
import type { OrderMoney } from "./money";

const total = 86_400;
const charged: OrderMoney = { state: "captured", capturedPaise: total, refundedPaise: 0, refunds: [], disputes: [] };
const refund = (amountPaise: number, state: RefundState): OrderMoney => ({
  ...charged,
  refunds: [{ amountPaise, state }],
});
const dispute = (state: "open" | "won" | "lost"): OrderMoney => ({
  ...charged,
  disputes: [{ state, amountPaise: total }],
});

/** Every way the money can stand × what may then happen to an order. `end`: before dispensing; `takeBack`: dispensed, every pack back. */
const table: readonly (readonly [name: string, money: OrderMoney, leave: string[], end: boolean])[] = [
  ["charged", charged, [], false],
  ["not charged", { ...charged, capturedPaise: 0 }, ["not-charged"], false],
  ["a part asked back", refund(1, "requested"), [], false],
  ["a part gone", refund(total - 1, "succeeded"), [], false],
  ["the whole asked back", refund(total, "requested"), ["refund-asked"], false],
  ["the whole approved to go", refund(total, "approved"), ["refunded"], true],
  ["the whole sent", refund(total, "sent"), ["refunded"], true],
  ["the whole gone", refund(total, "succeeded"), ["refunded"], true],
  ["the whole that the bank sent back", refund(total, "failed"), [], false],
  ["the whole that was refused", refund(total, "withdrawn"), [], false],
  ["the whole gone at Stripe, not yet in our list", { ...charged, refundedPaise: total }, ["refunded"], true],
  ["contested", dispute("open"), ["disputed"], false],
  ["contested, told by the payment alone", { ...charged, state: "disputed" }, ["disputed"], false],
  ["contested and kept", dispute("won"), [], false],
  ["contested and lost", dispute("lost"), ["disputed", "refunded"], true],
  [
    "a part gone and the rest lost",
    { ...refund(400, "succeeded"), disputes: [{ state: "lost", amountPaise: total - 400 }] },
    ["disputed", "refunded"],
    true,
  ],
];

describe.each(table)("money that is %s", (_name, money, leave, end) => {
  test(`${leave.length === 0 ? "lets the parcel leave" : `keeps the parcel here (${leave.join(", ")})`}`, () => {
    expect(fulfilmentBlockers(money).map(({ code }) => code)).toEqual(leave);
  });

  test(`${end ? "ends" : "does not end"} an order that was not handed over`, () => {
    for (const state of ["approved", "paid", "payment-problem"] as const)
      expect(endOf(state, money, false)).toBe(end ? "refund" : null);
    expect(endOf("dispensed", money, false)).toBeNull();
    expect(endOf("dispensed", money, true)).toBe(end ? "take-back" : null);
  });

  test("never moves what was handed over or is over", () => {
    for (const state of ["handed-over", "declined", "cancelled", "payment-expired"] as const)
      for (const allReturned of [true, false]) expect(endOf(state, money, allReturned)).toBeNull();
  });
});

test("whatever ends an order by its money ends it for good, where the life allows it", () => {
  for (const state of orderStates)
    for (const [, money] of table) {
      const event = endOf(state, money, true);
      if (event !== null) expect(after(state, event)).toBe("cancelled");
    }
});

test("no order ends while its parcel may still leave, and none that ends may leave", () => {
  for (const [, money] of table)
    if (endOf("paid", money, false) !== null) expect(fulfilmentBlockers(money)).not.toEqual([]);
});
