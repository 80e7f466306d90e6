import { describe, expect, test } from "vitest";
import { policyFor } from "../dispensing/policy";
import { type DeadlineFacts, deadlineOf } from "./deadline";
import { orderStates } from "./machine";

const zone = "Asia/Kolkata";
const hold = new Date("2026-11-29T06:00:00Z");
const facts = (change: Partial<DeadlineFacts> = {}): DeadlineFacts => ({
  state: "awaiting-review",
  holdUntil: hold,
  writtenOn: null,
  category: "can-become-pregnant",
  ...change,
});
const of = (change: Partial<DeadlineFacts>) =>
  deadlineOf(policyFor("oral-retinoid", "IN", "2026-11-25"), facts(change), zone);

describe("the deadline of an order", () => {
  test("is the hold while no date was typed", () => {
    expect(of({})).toEqual({ windowEndsAt: null, deadlineAt: hold });
  });

  test("is the end of the window's last day in the pharmacy's zone when that comes before the hold's end", () => {
    const end = new Date("2026-11-27T18:29:59.999Z");
    expect(of({ writtenOn: "2026-11-20" })).toEqual({ windowEndsAt: end, deadlineAt: end });
  });

  test("is the hold when that ends before the window", () => {
    const found = of({ writtenOn: "2026-11-20", category: "cannot-become-pregnant" });
    expect(found.windowEndsAt).toEqual(new Date("2026-12-20T18:29:59.999Z"));
    expect(found.deadlineAt).toEqual(hold);
  });

  test("is the window alone once the card was charged", () => {
    expect(of({ state: "paid", writtenOn: "2026-11-25" }).deadlineAt).toEqual(new Date("2026-12-02T18:29:59.999Z"));
    expect(of({ state: "paid" }).deadlineAt).toBeNull();
  });

  test.each(
    orderStates.filter((state) =>
      ["awaiting-payment", "dispensed", "handed-over", "declined", "cancelled", "payment-expired"].includes(state),
    ),
  )("is none while the order is %s", (state) => {
    expect(of({ state, writtenOn: "2026-11-20" })).toEqual({ windowEndsAt: null, deadlineAt: null });
  });
});
