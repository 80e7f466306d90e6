import { describe, expect, test } from "vitest";
import { decideWords, supplyWords } from "./duty-words";

const facts = { role: "pharmacist", isOwn: false, state: "awaiting-review", decided: false } as const;

describe("what a person may not do is said, not shown as a dead button", () => {
  test("a pharmacist before a colleague's order needs no explanation", () => {
    expect(decideWords(facts)).toBeNull();
  });
  test("a pharmacist before an own order reads that a colleague must decide, dispense and hand over", () => {
    expect(decideWords({ ...facts, isOwn: true })).toContain("colleague must decide");
    expect(supplyWords({ ...facts, isOwn: true, state: "paid" })).toContain("colleague must dispense");
    expect(supplyWords({ ...facts, isOwn: true, state: "dispensed" })).toContain("colleague must hand");
  });
  test("a technician reads who decides and dispenses, and may hand over", () => {
    const technician = { ...facts, role: "technician" } as const;
    expect(decideWords(technician)).toContain("pharmacist");
    expect(supplyWords({ ...technician, state: "paid" })).toContain("pharmacist");
    expect(supplyWords({ ...technician, state: "dispensed" })).toBeNull();
  });
  test("an order that nobody has paid says so", () => {
    expect(decideWords({ ...facts, state: "awaiting-payment" })).toContain("not paid");
  });
  test("an order that has ended explains nothing", () => {
    expect(decideWords({ ...facts, state: "handed-over", decided: true })).toBeNull();
  });
});
