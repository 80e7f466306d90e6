import { expect, test } from "vitest";
import type { TestResult } from "../order/questions";
import { toldTest, toldTestReasons } from "./told-test";

const said = (result: TestResult, on: string) => ({
  answer: { kind: "test-date", result, testedOn: null } as const,
  on,
});

test.each<[TestResult, string | undefined, string | undefined]>([
  ["negative", undefined, undefined],
  ["seen", undefined, undefined],
  ["positive", "pregnancy-test-positive", "refuse"],
  ["not-seen", "pregnancy-test-awaited", "judge"],
  ["no-test", "pregnancy-test-none", "judge"],
])("the answer “%s” about a pregnancy test is judged as it is: %s, %s", (result, code, weight) => {
  const told = toldTest([said(result, "2026-11-23")]);
  expect(told).toEqual({ value: result, on: "2026-11-23", from: "customer" });
  const [reason] = toldTestReasons(told);
  expect([reason?.code, reason?.weight]).toEqual([code, weight]);
});

test("the newest answer counts, and one that never came is none", () => {
  expect(toldTest([{ answer: null, on: null }])).toBeNull();
  expect(toldTest([said("no-test", "2026-11-20"), said("seen", "2026-11-22")])?.value).toBe("seen");
  expect(toldTest([said("seen", "2026-11-22"), said("no-test", "2026-11-22")])?.value).toBe("no-test");
});
