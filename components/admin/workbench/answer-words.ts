import { t } from "@/content/words/t";
import type { Answer, TestResult } from "@/lib/domain/order/questions";
import { formatDate } from "@/lib/format/date";

const results: { readonly [Result in TestResult]: string } = {
  negative: t("benchDecision.testNegative"),
  seen: t("benchDecision.testResultSeen"),
  positive: t("benchDecision.testPositive"),
  "not-seen": t("benchDecision.testPending"),
  "no-test": t("benchDecision.noTestAnswer"),
};

/** An answer as staff read it, in one line or the customer's own words. `fileNames` by id, of the files that are still there. */
export function answerWords(answer: Answer, fileNames: Readonly<Record<string, string>>): string {
  switch (answer.kind) {
    case "retake-page":
    case "missing-page":
    case "consent-form":
      return t("benchDecision.sentFiles", {
        fileIds: answer.fileIds.map((id) => fileNames[id] ?? t("benchDecision.removedFile")).join(", "),
      });
    case "test-date":
      return answer.testedOn === null
        ? t("benchDecision.noTest")
        : t("benchDecision.testOn", { testedOn: formatDate(answer.testedOn), result: results[answer.result] });
    case "weight":
      return t("benchDecision.weightOn", { kg: answer.kg, weighedOn: formatDate(answer.weighedOn) });
    case "allergies":
      return answer.none ? t("benchDecision.noAllergies") : answer.list.join(", ");
    case "medicines":
      return answer.none ? t("benchDecision.noMedicines") : answer.list.join(", ");
    case "patient-identity": {
      const who =
        answer.relationship === "self" ? t("benchDecision.patientIsCustomer") : t("benchDecision.patientInCare");
      return t("benchDecision.patientLine", { name: answer.name, birthDate: formatDate(answer.birthDate), who });
    }
    case "clarify-free":
      return answer.words;
  }
}
