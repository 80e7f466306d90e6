import { expect, test } from "vitest";
import type { Answer } from "@/lib/domain/order/questions";
import { answerLines } from "./answer-lines";

const fileNames = { "file-1": "page-2.jpg" };

test.each<[Answer, readonly string[]]>([
  [
    { kind: "missing-page", fileIds: ["file-1", "gone"] },
    ["Sent: page-2.jpg", "Sent: a file that has since been removed"],
  ],
  [
    { kind: "test-date", result: "negative", testedOn: "2026-11-20" },
    ["There was a test, and it was negative", "Day of the test: 20 Nov 2026"],
  ],
  [{ kind: "test-date", result: "no-test", testedOn: null }, ["There was no test"]],
  [{ kind: "weight", kg: 61.5, weighedOn: "2026-11-22" }, ["61.5 kg, weighed on 22 Nov 2026"]],
  [{ kind: "allergies", list: ["Soya", "Peanut"], none: false }, ["Soya", "Peanut"]],
  [{ kind: "medicines", list: [], none: true }, ["Takes no other medicines"]],
  [
    { kind: "patient-identity", name: "Nandini Kale", birthDate: "1991-05-06", relationship: "in-care" },
    ["Nandini Kale", "Born on 6 May 1991", "The patient is someone in your care"],
  ],
  [{ kind: "clarify-free", words: "Dr Menon.\nAt Pune." }, ["Dr Menon.", "At Pune."]],
])("the customer reads %j again as it was given", (answer, lines) => {
  expect(answerLines({ answer, fileNames })).toEqual(lines);
});
