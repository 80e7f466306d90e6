import { describe, expect, test } from "vitest";
import { add, countPlaywright, countVitest, nothing, verdict, withLastWords } from "./count.mjs";

const read = { status: "passed", assertionResults: [{}, {}] };

describe("the count of the tests without a browser", () => {
  test("is the report's when all is well", () => {
    expect(countVitest({ numPassedTests: 2, numFailedTests: 0, testResults: [read] }, true)).toEqual({
      passed: 2,
      failed: 0,
    });
  });

  test("has each failed test in it", () => {
    const report = { numPassedTests: 5, numFailedTests: 2, testResults: [{ ...read, status: "failed" }] };
    expect(countVitest(report, false)).toEqual({ passed: 5, failed: 2 });
  });

  test("counts a file that could not be read as failed, beside what the others passed", () => {
    const unreadable = { status: "failed", assertionResults: [] };
    const report = { numPassedTests: 5, numFailedTests: 0, testResults: [read, unreadable] };
    expect(countVitest(report, false)).toEqual({ passed: 5, failed: 1 });
    expect(countVitest({ ...report, numFailedTests: 2 }, true)).toEqual({ passed: 5, failed: 3 });
  });

  test("fails a run that found nothing, wrote no report, or ended badly for no reason it names", () => {
    expect(countVitest({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, true)).toEqual({
      passed: 0,
      failed: 1,
    });
    expect(countVitest(null, true)).toEqual({ passed: 0, failed: 1 });
    expect(countVitest({ numPassedTests: 9, numFailedTests: 0, testResults: [read] }, false)).toEqual({
      passed: 9,
      failed: 1,
    });
  });
});

describe("the count of the tests in the browser", () => {
  const stats = { expected: 7, unexpected: 0, flaky: 0 };

  test("is the report's when all is well", () => {
    expect(countPlaywright({ stats, errors: [] }, true)).toEqual({ passed: 7, failed: 0 });
  });

  test("counts a flaky test as failed, although the run ended well", () => {
    expect(countPlaywright({ stats: { ...stats, flaky: 1 } }, true)).toEqual({ passed: 7, failed: 1 });
  });

  test("adds failed tests and errors outside of tests", () => {
    expect(countPlaywright({ stats: { ...stats, unexpected: 2 }, errors: [{}] }, false)).toEqual({
      passed: 7,
      failed: 3,
    });
  });

  test("fails a run that found nothing, wrote no report, or ended badly for no reason it names", () => {
    expect(countPlaywright({ stats: { ...stats, expected: 0 } }, true)).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright(null, true)).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright({ stats }, false)).toEqual({ passed: 7, failed: 1 });
  });
});

test("the verdict is the sum of all parts, alone on its line", () => {
  const count = nothing();
  add(count, { passed: 3, failed: 0 });
  add(count, { passed: 4, failed: 2 });
  expect(verdict(count)).toBe("7 passed, 2 failed");
});

test("what a failed part printed last stands once more before the verdict; of the others nothing does", () => {
  const count = nothing();
  add(count, withLastWords({ passed: 3, failed: 0 }, "types", "all well"));
  add(count, withLastWords({ passed: 1, failed: 1 }, "lint", "line 3 is wrong\n"));
  expect(verdict(count)).toBe("--- failed: lint\nline 3 is wrong\n\n4 passed, 1 failed");
});
