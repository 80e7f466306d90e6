import type { ApprovalReason } from "../dispensing/approval";
import type { Answer, TestResult } from "../order/questions";
import type { Day } from "../shared/calendar";

/** Something that was said of a patient: what, on which day, by whom. A newer one takes its place, and both stay on record. */
export interface Told<Value> {
  readonly value: Value;
  readonly on: Day;
  readonly from: "customer";
}

/** The newest answer about a pregnancy test. `answers` in the order of asking, each with the day on which it came. */
export function toldTest(
  answers: readonly { readonly answer: Answer | null; readonly on: Day | null }[],
): Told<TestResult> | null {
  return answers.reduce<Told<TestResult> | null>((newest, { answer, on }) => {
    if (answer?.kind !== "test-date" || on === null || (newest !== null && newest.on > on)) return newest;
    return { value: answer.result, on, from: "customer" };
  }, null);
}

/**
 * What a customer's own answer about the test says against supply to somebody who can become pregnant: a test that may be positive refuses,
 * whoever asks; none, or none yet, is a named pharmacist's to judge in words.
 */
export function toldTestReasons(told: Told<TestResult> | null): ApprovalReason[] {
  if (told === null || told.value === "negative" || told.value === "seen") return [];
  const day = told.on;
  const rule = "told-pregnancy-test";
  switch (told.value) {
    case "positive":
      return [{ code: "pregnancy-test-positive", rule, weight: "refuse", params: { case: "told", day } }];
    case "not-seen":
      return [{ code: "pregnancy-test-awaited", rule, weight: "judge", params: { day } }];
    case "no-test":
      return [{ code: "pregnancy-test-none", rule, weight: "judge", params: { day } }];
  }
}
