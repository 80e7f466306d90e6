import { describe, expect, test } from "vitest";
import { orderStates } from "../order/machine";
import { changedLines, type ReopenFacts, reopenReason } from "./reopening";

const closedAt = new Date("2026-11-23T06:00:00Z");
const facts: ReopenFacts = {
  state: "payment-expired",
  decided: false,
  payment: { state: "expired", attempt: 1 },
  closedAt,
  now: closedAt,
};

describe("a new payment page for a closed order", () => {
  test("is for orders alone that closed for want of a payment", () => {
    const reopenable = orderStates.filter((state) => reopenReason({ ...facts, state }) === null);
    expect(reopenable).toEqual(["payment-expired"]);
  });

  test("is not for an order that was decided: an approval does not outlive its hold", () => {
    expect(reopenReason({ ...facts, decided: true })?.code).toBe("decided-before");
  });

  test("waits until an earlier hold is gone, so that two are never on one card", () => {
    const payment = { state: "authorised", attempt: 1 } as const;
    expect(reopenReason({ ...facts, payment })?.code).toBe("hold-on-its-way-back");
  });

  test("is opened twice, and no third time", () => {
    expect(reopenReason({ ...facts, payment: { state: "expired", attempt: 2 } })).toBeNull();
    expect(reopenReason({ ...facts, payment: { state: "expired", attempt: 3 } })?.code).toBe("renewed-often");
  });

  test("is opened to the end of seven days after the order closed, and not a moment later", () => {
    const end = new Date("2026-11-30T06:00:00Z");
    expect(reopenReason({ ...facts, now: end })).toBeNull();
    expect(reopenReason({ ...facts, now: new Date(end.getTime() + 1) })?.code).toBe("renewal-late");
  });
});

test("an order is reopened at today's price and pack or not at all", () => {
  const asked = { pricePaise: 26_800, packCapsules: 10 };
  const line = (today: typeof asked | null) => changedLines([{ title: "A 20 mg", asked, today }]).length;
  expect(line(asked)).toBe(0);
  expect(line({ ...asked, pricePaise: 26_700 })).toBe(1);
  expect(line({ ...asked, packCapsules: 15 })).toBe(1);
  expect(line(null)).toBe(1);
});
