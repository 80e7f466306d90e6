import { describe, expect, test } from "vitest";
import { judgeReport, picksOfGrade, type SafetyPick, safetyPicks } from "./report";

const judge = (picks: SafetyPick[], words: string | null = null) => judgeReport({ picks, words });
const top = { grade: "stop-now", stopsSupply: true };
const read = { grade: "call-today", stopsSupply: true };

describe("a safety report is graded by picks from the list alone", () => {
  test("a possible pregnancy and thoughts of harm are always the top grade, whatever is picked or written beside", () => {
    for (const grave of ["possible-pregnancy", "thoughts-of-harm"] as const) {
      expect(judge([grave])).toEqual(top);
      expect(judge([grave], "it is nothing, just dry lips")).toEqual(top);
      for (const other of safetyPicks) expect(judge([other, grave])).toEqual(top);
    }
  });

  test("one common and mild effect stops nothing", () => {
    for (const pick of picksOfGrade("mild")) expect(judge([pick])).toEqual({ grade: "mild", stopsSupply: false });
  });

  test("words, several picks and what is not on the list stop supply until a pharmacist has read them: mild never comes of words", () => {
    for (const pick of picksOfGrade("mild")) {
      expect(judge([pick], "only a little")).toEqual(read);
      for (const other of picksOfGrade("mild").filter((one) => one !== pick))
        expect(judge([pick, other])).toEqual(read);
      expect(judge([pick, "something-else"])).toEqual(read);
    }
    expect(judge(["something-else"])).toEqual(read);
    expect(judge([], "my lips are dry")).toEqual(read);
  });

  test("everything that is not mild stops supply", () => {
    for (const pick of safetyPicks.filter((one) => !picksOfGrade("mild").includes(one)))
      expect(judge([pick]).stopsSupply).toBe(true);
  });

  test("an older form's choice of low mood may have meant thoughts of harm, and is the top grade", () => {
    expect(judgeReport({ picks: ["low-mood"], words: null, atLeast: "stop-now" })).toEqual(top);
  });
});
