import { describe, expect, test } from "vitest";
import { undoReason, undoUntil } from "./undo";

const decision = { decidedBy: "priya", decidedAt: new Date("2026-11-23T06:00:00Z"), settledAt: null };
const later = (ms: number) => new Date(decision.decidedAt.getTime() + ms);

describe("taking a decision back", () => {
  test("is for who decided, up to the last moment and not beyond", () => {
    expect(undoReason(decision, "priya", 5, later(4_999))).toBeNull();
    expect(undoReason(decision, "priya", 5, later(5_000))).toMatchObject({
      params: { case: "too-late", undoSeconds: 5 },
    });
    expect(undoReason(decision, "joseph", 5, later(0))).toMatchObject({ params: { case: "not-yours" } });
    expect(undoUntil(decision.decidedAt, 5)).toEqual(later(5_000));
  });
  test("is over once what follows has begun, and with no seconds at all", () => {
    expect(undoReason({ ...decision, settledAt: later(1) }, "priya", 30, later(2))).not.toBeNull();
    expect(undoReason(decision, "priya", 0, later(0))).not.toBeNull();
    expect(undoReason(null, "priya", 5, later(0))).not.toBeNull();
  });
});
