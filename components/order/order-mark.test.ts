import { describe, expect, it } from "vitest";
import { orderMark, waitMs } from "./order-mark";

describe("looking again at an order", () => {
  const order = { version: 3, state: "awaiting-review", payment: { state: "authorised" } };

  it("an order that did not change has the same mark", () => {
    expect(orderMark({ ...order })).toBe(orderMark(order));
  });

  it("a new version, state or payment each makes another mark", () => {
    const marks = [
      order,
      { ...order, version: 4 },
      { ...order, state: "approved" },
      { ...order, payment: { state: "voided" } },
    ].map(orderMark);
    expect(new Set(marks).size).toBe(4);
  });

  it("a server that fails is asked less and less often, but at least once a minute", () => {
    expect([0, 1, 2, 3, 4, 20].map(waitMs)).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
  });
});
