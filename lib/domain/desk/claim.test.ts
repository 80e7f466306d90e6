import { describe, expect, test } from "vitest";
import { type Claim, claimIsLive, claimOutcome } from "./claim";

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 25, 9, 0, seconds));
const priyas: Claim = { claimedBy: "priya", claimedAt: at(0), beatAt: at(0) };
const nobodys: Claim = { claimedBy: null, claimedAt: null, beatAt: null };

describe("a claim", () => {
  test("lives for less than ten minutes after its last beat, and not a moment longer", () => {
    expect(claimIsLive(priyas, at(0))).toBe(true);
    expect(claimIsLive(priyas, new Date(at(600).getTime() - 1))).toBe(true);
    expect(claimIsLive(priyas, at(600))).toBe(false);
    expect(claimIsLive(nobodys, at(0))).toBe(false);
    expect(claimIsLive({ ...priyas, claimedBy: null }, at(0))).toBe(false);
  });

  test("counts from the last beat, not from when the order was claimed", () => {
    expect(claimIsLive({ ...priyas, beatAt: at(500) }, at(1000))).toBe(true);
  });

  test.each([
    ["nobody's is taken", nobodys, "joseph", "claim", 0, "take"],
    ["nobody's is not taken by a page that is only open", nobodys, "joseph", "renew", 0, "lapsed"],
    ["one's own is renewed", priyas, "priya", "renew", 20, "beat"],
    ["one's own is renewed, whatever else is asked", priyas, "priya", "take-over", 20, "beat"],
    ["one's own that fell silent is taken anew when that is said", priyas, "priya", "claim", 600, "take"],
    ["one's own that fell silent is not renewed by an open page", priyas, "priya", "renew", 600, "lapsed"],
    ["a colleague's stands", priyas, "joseph", "claim", 599, "taken"],
    ["a colleague's is not touched by an open page", priyas, "joseph", "renew", 599, "taken"],
    ["a colleague's is taken over when that is said", priyas, "joseph", "take-over", 599, "take-over"],
    ["a colleague's that fell silent is simply taken", priyas, "joseph", "take-over", 600, "take"],
  ] as const)("%s", (_, desk, userId, wish, seconds, outcome) => {
    expect(claimOutcome(desk, userId, wish, at(seconds))).toBe(outcome);
  });
});
