import { t } from "@/content/words/bench-decision";
import type { Answer, TestResult } from "@/lib/domain/order/questions";
import { formatDate } from "@/lib/format/date";

const results: { readonly [Result in TestResult]: string } = {
  negative: t("resultNegative"),
  seen: t("resultSeen"),
  positive: t("resultPositive"),
  "not-seen": t("resultNotThereYet"),
  "no-test": t("noTest"),
};

/** An answer as staff read it, in one line or the customer's own words. `fileNames` by id, of the files that are still there. */
export function answerWords(answer: Answer, fileNames: Readonly<Record<string, string>>): string {
  switch (answer.kind) {
    case "retake-page":
    case "missing-page":
    case "consent-form":
      return t("sentFileIds", {
        fileIds: answer.fileIds.map((id) => fileNames[id] ?? t("aFileThatWasRemovedSince")).join(", "),
      });
    case "test-date":
      return answer.testedOn === null
        ? t("thereWasNoTest")
        : t("testOnTestedOnResult", { testedOn: formatDate(answer.testedOn), result: results[answer.result] });
    case "weight":
      return t("kgWeighedOnWeighedOn", { kg: answer.kg, weighedOn: formatDate(answer.weighedOn) });
    case "allergies":
      return answer.none ? t("noKnownAllergies") : answer.list.join(", ");
    case "medicines":
      return answer.none ? t("takesNoOtherMedicines") : answer.list.join(", ");
    case "patient-identity": {
      const who = answer.relationship === "self" ? t("theCustomer") : t("someoneInTheCustomersCare");
      return t("nameBornBirthDateWho", { name: answer.name, birthDate: formatDate(answer.birthDate), who });
    }
    case "clarify-free":
      return answer.words;
  }
}
