import { expect, test } from "vitest";
import type { Answer } from "@/lib/domain/order/questions";
import { answerWords } from "./answer-words";

test.each<[Answer, string]>([
  [{ kind: "retake-page", fileIds: ["a", "b"] }, "Sent: new.jpg, a file that has since been removed"],
  [{ kind: "test-date", result: "seen", testedOn: "2026-11-20" }, "Test on 20 Nov 2026, result seen."],
  [{ kind: "test-date", result: "no-test", testedOn: null }, "There was no test."],
  [{ kind: "weight", kg: 61.5, weighedOn: "2026-11-22" }, "61.5 kg, weighed on 22 Nov 2026."],
  [{ kind: "allergies", list: ["soya", "peanut"], none: false }, "soya, peanut"],
  [{ kind: "medicines", list: [], none: true }, "Takes no other medicines."],
  [
    { kind: "patient-identity", name: "Asha Rao", birthDate: "1996-03-04", relationship: "in-care" },
    "Asha Rao, born 4 Mar 1996, someone in the customer's care.",
  ],
])("%o reads: %s", (answer, words) => {
  expect(answerWords(answer, { a: "new.jpg" })).toBe(words);
});
