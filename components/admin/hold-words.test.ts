import { describe, expect, test } from "vitest";
import { heldUntil, holdWords } from "./hold-words";

const now = new Date("2026-11-24T06:00:00Z");
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

describe("the hold clock", () => {
  test("a hold that ends this instant has run out", () => {
    expect(holdWords(now, now)).toMatchObject({ urgency: "over", words: "Hold ended" });
  });
  test("a hold that ended yesterday does not count below zero", () => {
    expect(holdWords(inHours(-24), now).words).toBe("Hold ended");
  });
  test("less than twelve hours is called urgent in words", () => {
    expect(holdWords(inHours(3.2), now)).toMatchObject({ urgency: "urgent", words: "Urgent: 3 h 12 min left" });
  });
  test("from twelve hours on it is called soon, not urgent", () => {
    expect(holdWords(inHours(12), now)).toMatchObject({ urgency: "soon", words: "Soon: 12 h left" });
  });
  test("from two days on it needs no word of urgency", () => {
    expect(holdWords(inHours(48), now)).toMatchObject({ urgency: "calm", words: "2 days left" });
  });
  test("an order that was charged or given back shows no clock", () => {
    for (const state of ["paid", "dispensed", "handed-over", "declined", "cancelled"] as const) {
      expect(heldUntil(state, now.toISOString())).toBeNull();
    }
    expect(heldUntil("awaiting-review", now.toISOString())).toEqual(now);
    expect(heldUntil("awaiting-review", null)).toBeNull();
  });
});
