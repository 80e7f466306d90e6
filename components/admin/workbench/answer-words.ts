import type { Answer, TestResult } from "@/lib/domain/order/questions";
import { formatDate } from "@/lib/format/date";

const results: { readonly [Result in TestResult]: string } = {
  seen: "result seen",
  "not-seen": "result not there yet",
  "no-test": "no test",
};

/** An answer as staff read it, in one line or the customer's own words. `fileNames` by id, of the files that are still there. */
export function answerWords(answer: Answer, fileNames: Readonly<Record<string, string>>): string {
  switch (answer.kind) {
    case "retake-page":
    case "missing-page":
    case "consent-form":
      return `Sent: ${answer.fileIds.map((id) => fileNames[id] ?? "a file that was removed since").join(", ")}`;
    case "test-date":
      return answer.testedOn === null
        ? "There was no test."
        : `Test on ${formatDate(answer.testedOn)}, ${results[answer.result]}.`;
    case "weight":
      return `${answer.kg} kg, weighed on ${formatDate(answer.weighedOn)}.`;
    case "allergies":
      return answer.none ? "No known allergies." : answer.list.join(", ");
    case "medicines":
      return answer.none ? "Takes no other medicines." : answer.list.join(", ");
    case "patient-identity": {
      const who = answer.relationship === "self" ? "the customer" : "someone in the customer's care";
      return `${answer.name}, born ${formatDate(answer.birthDate)}, ${who}.`;
    }
    case "clarify-free":
      return answer.words;
  }
}
