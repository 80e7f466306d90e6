import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { isFinal, orderStates } from "@/lib/domain/order/machine";
import { paymentStates } from "@/lib/domain/payment/machine";
import { customerStep } from "./customer-step";
import { NextStep } from "./next-step";

describe("what the customer is told comes next", () => {
  it("every state of an order says whose move it is, what happens and, when it is ours, how long it takes", () => {
    for (const state of orderStates) {
      const step = customerStep({ state, stopped: false });
      expect(step.title, state).not.toBe("");
      expect(step.body, state).not.toBe("");
      if (step.turn === "ours") expect(step.by, state).toBeDefined();
    }
  });

  it("an order that is over asks nothing of anyone, and no other does; after a decline the customer can mend the reason", () => {
    for (const state of orderStates.filter((one) => one !== "declined"))
      expect(["nobody", "closed"].includes(customerStep({ state, stopped: false }).turn), state).toBe(isFinal(state));
    expect(customerStep({ state: "declined", stopped: false }).turn).toBe("yours");
  });

  it("a cancelled order is closed, whatever was told or paid, and asks nothing of anyone", () => {
    for (const payment of paymentStates)
      for (const stopped of [false, true]) {
        const step = customerStep({ state: "cancelled", stopped, payment });
        const html = renderToStaticMarkup(createElement(NextStep, { turn: step.turn, title: step.title }));
        expect(html).toContain("Closed");
        expect(html).not.toMatch(/Your turn/);
      }
  });

  it("a safety report that is not settled goes before every step that is still to come", () => {
    for (const state of orderStates.filter((one) => !isFinal(one))) {
      expect(customerStep({ state, stopped: true }).title, state).toContain("Supply is stopped");
    }
  });

  it("once the parcel has left, a report asks for a talk and does not claim that this supply was stopped", () => {
    const step = customerStep({ state: "handed-over", stopped: true });
    expect(step.turn).toBe("yours");
    expect(step.title).not.toContain("stopped");
  });

  it("a packed parcel with a batch in quarantine is not said to be collected next; a safety report goes before it", () => {
    const step = customerStep({ state: "dispensed", stopped: false, payment: "captured", staysHere: true });
    expect(step.turn).toBe("ours");
    expect(`${step.title} ${step.body}`).toContain("stays with us");
    expect(`${step.title} ${step.body}`).not.toMatch(/courier|recall|batch/);
    expect(customerStep({ state: "dispensed", stopped: true, staysHere: true }).title).toContain("Supply is stopped");
  });

  it("nobody is asked to pay once the payment page has closed", () => {
    const step = customerStep({ state: "awaiting-payment", stopped: false, payable: false });
    expect(step.turn).toBe("ours");
    expect(step.body).toContain("Nothing was charged");
  });

  it("an order that closed for want of a payment is the customer's turn while it may be paid anew, but never during a safety stop", () => {
    const step = customerStep({ state: "payment-expired", stopped: false, reopenable: true });
    expect(step).toMatchObject({ turn: "yours", body: expect.stringContaining("Nothing was charged") });
    expect(customerStep({ state: "payment-expired", stopped: true, reopenable: true }).title).not.toBe(step.title);
  });

  it("a hold that is still there after a cancellation is said to be on its way back, not to be gone", () => {
    const words = (payment: "authorised" | "voided" | "none") =>
      customerStep({ state: "cancelled", stopped: false, payment }).body;
    expect(words("authorised")).toContain("releasing the hold on your card");
    expect(words("voided")).toContain("was released");
    expect(words("none")).not.toContain("hold");
  });

  it("an order whose charge goes back or is contested promises no parcel and never says that nothing was charged", () => {
    for (const state of ["paid", "dispensed"] as const)
      for (const payment of ["refunded", "disputed"] as const) {
        const { title, body, turn } = customerStep({ state, stopped: false, payment });
        expect(turn).toBe("nobody");
        expect(body).toMatch(/Nothing (of it )?is sent/);
        expect(`${title} ${body}`).not.toContain("courier");
      }
    for (const payment of ["captured", "part-refunded", "refunded"] as const)
      expect(customerStep({ state: "cancelled", stopped: false, payment }).body).not.toContain("not charged");
    expect(customerStep({ state: "paid", stopped: false, payment: "part-refunded" }).turn).toBe("ours");
    expect(customerStep({ state: "handed-over", stopped: false, payment: "refunded" }).title).toContain("courier");
  });

  it("no sentence names a medicine", () => {
    const all = orderStates.map((state) => Object.values(customerStep({ state, stopped: false })).join(" "));
    expect(all.join(" ")).not.toMatch(/isotretinoin|capsule|acne/i);
  });
});
