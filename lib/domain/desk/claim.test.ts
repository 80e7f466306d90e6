import { describe, expect, test } from "vitest";
import { type Claim, claimIsLive, claimOutcome } from "./claim";

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 25, 9, 0, seconds));
const priyas: Claim = { claimedBy: "priya", claimedAt: at(0), beatAt: at(0) };
const nobodys: Claim = { claimedBy: null, claimedAt: null, beatAt: null };

describe("a claim", () => {
  test("lives for less than 60 s after its last beat, and not a moment longer", () => {
    expect(claimIsLive(priyas, at(0))).toBe(true);
    expect(claimIsLive(priyas, new Date(at(60).getTime() - 1))).toBe(true);
    expect(claimIsLive(priyas, at(60))).toBe(false);
    expect(claimIsLive(nobodys, at(0))).toBe(false);
    expect(claimIsLive({ ...priyas, claimedBy: null }, at(0))).toBe(false);
  });

  test("counts from the last beat, not from when the order was taken up", () => {
    expect(claimIsLive({ ...priyas, beatAt: at(50) }, at(100))).toBe(true);
  });

  test.each([
    ["nobody's is taken", nobodys, "joseph", false, 0, "take"],
    ["one's own is renewed", priyas, "priya", false, 20, "beat"],
    ["one's own is renewed, whatever else is asked", priyas, "priya", true, 20, "beat"],
    ["one's own that fell silent is taken anew", priyas, "priya", false, 60, "take"],
    ["a colleague's stands", priyas, "joseph", false, 59, "taken"],
    ["a colleague's is taken over when that is said", priyas, "joseph", true, 59, "take-over"],
    ["a colleague's that fell silent is simply taken", priyas, "joseph", true, 60, "take"],
  ] as const)("%s", (_, desk, userId, takesOver, seconds, outcome) => {
    expect(claimOutcome(desk, userId, takesOver, at(seconds))).toBe(outcome);
  });
});
