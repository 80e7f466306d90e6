import { describe, expect, test } from "vitest";
import { stepsInSql } from "@/db/migrations/steps-in-sql";
import { isFinal, isOpen, orderEvents, orderLife, orderStates, after as stateAfter, statesFor } from "./machine";

describe("the life of an order", () => {
  test("every state can be reached from the first", () => {
    const reached = new Set(["awaiting-payment"]);
    for (let grown = true; grown; ) {
      const before = reached.size;
      for (const state of orderStates) {
        if (!reached.has(state)) continue;
        for (const to of Object.values(orderLife[state])) reached.add(to);
      }
      grown = reached.size > before;
    }
    expect([...reached].sort()).toEqual([...orderStates].sort());
  });

  test("nothing is dispensed but from paid, nothing is paid but after approval or its payment problem", () => {
    expect(statesFor("dispense")).toEqual(["paid"]);
    expect(statesFor("hand-over")).toEqual(["dispensed"]);
    expect(statesFor("captured")).toEqual(["approved", "payment-problem"]);
    expect(statesFor("approve")).toEqual(["awaiting-review"]);
  });

  test("a customer cannot cancel once a pharmacist has approved", () => {
    for (const state of ["approved", "paid", "dispensed", "handed-over"] as const)
      expect(stateAfter(state, "cancel")).toBeNull();
  });

  test("an ended order never moves again, but that a decline can be taken back and an unpaid one paid anew", () => {
    for (const state of orderStates.filter(isFinal)) {
      const events = orderEvents.filter((event) => event !== "undo" && event !== "renew");
      expect(events.map((event) => stateAfter(state, event))).toEqual(events.map(() => null));
      expect(isOpen(state)).toBe(false);
    }
    expect(statesFor("undo")).toEqual(["approved", "declined"]);
    expect(statesFor("renew")).toEqual(["payment-expired"]);
  });

  test("the database allows exactly the steps of the table", () => {
    const table = orderStates.flatMap((from) => Object.values(orderLife[from]).map((to) => `${from} → ${to}`));
    expect(stepsInSql("follow_order_life")).toEqual([...new Set(table)].sort());
  });
});
