import { describe, expect, test } from "vitest";
import { stepsInSql } from "@/db/migrations/steps-in-sql";
import { prescriptionAfter, prescriptionEvents, prescriptionLife, prescriptionStates, verifyReason } from "./machine";

describe("the life of a prescription", () => {
  test("every state is reached from received", () => {
    const reached = new Set(["received"]);
    for (let round = 0; round < prescriptionStates.length; round++)
      for (const state of prescriptionStates)
        if (reached.has(state)) for (const next of Object.values(prescriptionLife[state])) reached.add(next);
    expect([...reached].sort()).toEqual([...prescriptionStates].sort());
  });

  test("changed files throw back to received whatever was read from the old ones", () => {
    for (const state of ["received", "transcribed", "needs-information"] as const)
      expect(prescriptionAfter(state, "change")).toBe("received");
  });

  test("what a pharmacist decided on does not change under the decision", () => {
    for (const state of ["verified", "declined", "used-up"] as const)
      expect(prescriptionAfter(state, "change")).toBeNull();
  });

  test("nothing leads out of used-up: no event verifies or reopens it", () => {
    for (const event of prescriptionEvents) expect(prescriptionAfter("used-up", event) ?? "used-up").toBe("used-up");
  });

  test("a state that can no longer be verified says why, and no other does", () => {
    for (const state of prescriptionStates)
      expect(verifyReason(state) === null, state).toBe(prescriptionAfter(state, "verify") !== null);
  });

  test("the database allows exactly the steps of the table", () => {
    const table = prescriptionStates.flatMap((from) =>
      Object.values(prescriptionLife[from])
        .filter((to) => to !== from)
        .map((to) => `${from} → ${to}`),
    );
    expect(stepsInSql("follow_prescription_life")).toEqual([...new Set(table)].sort());
  });
});
