import { describe, expect, test } from "vitest";
import { urgentLines } from "@/content/urgent-lines";
import { judgeReport, picksOfGrade, type SafetyPick, safetyPicks } from "@/lib/domain/safety/report";
import { doNow, emergencyOf } from "./safety-words";

const now = (picks: readonly SafetyPick[], hasCapsules: boolean, lines = urgentLines.IN) =>
  doNow({ picks, ...judgeReport({ picks, words: null }) }, hasCapsules, lines).join(" ");

describe("what to do at once", () => {
  test("whoever has capsules takes none any more, whoever has none does not start", () => {
    for (const pick of [...picksOfGrade("stop-now"), ...picksOfGrade("call-today")]) {
      expect(now([pick], true)).toMatch(/^Take no more capsules/);
      expect(now([pick], false)).toMatch(/^Do not start the capsules/);
      expect(now([pick], false)).not.toContain("further capsule");
    }
  });

  test("nobody with dry lips is told to stop or to call an ambulance, and everybody when to tell us more", () => {
    for (const pick of picksOfGrade("mild"))
      for (const hasCapsules of [true, false]) {
        expect(now([pick], hasCapsules)).not.toMatch(/no further|Do not start|112/);
        expect(now([pick], hasCapsules)).toContain("Tell us if it gets worse");
      }
    expect(now(["dry-lips"], false)).not.toContain("Take your capsules");
  });

  test.each(Object.values(urgentLines).filter((lines) => lines !== undefined))(
    "names the lines of the shop's country: $emergency.shown",
    (lines) => {
      const line = `${lines.crisis.name} on ${lines.crisis.line.shown} or ${lines.emergency.shown}`;
      expect(now(["thoughts-of-harm"], true, lines)).toContain(`Call ${line} now`);
      expect(now(["low-mood"], true, lines)).toContain(`call ${line} at once`);
      expect(now(["headache-and-sight"], true, lines)).toContain(`call ${lines.emergency.shown} now`);
    },
  );

  test("names no number where none is sourced, and still where to go", () => {
    for (const pick of safetyPicks)
      expect(
        doNow({ picks: [pick], ...judgeReport({ picks: [pick], words: null }) }, true, undefined).join(" "),
      ).not.toMatch(/\b1\d\d/);
    expect(
      doNow({ picks: ["thoughts-of-harm"], grade: "stop-now", stopsSupply: true }, true, undefined).join(" "),
    ).toContain("the nearest emergency department");
    expect(emergencyOf(undefined)).toBe("the emergency service");
  });
});
