import { t } from "@/content/words/t";
import type { TestResult } from "@/lib/domain/order/questions";
import { formatDate } from "@/lib/format/date";
import type { GivenAnswer } from "@/lib/queries/order/asked";

/** In the words of the choice that was made. */
const results: { readonly [Result in TestResult]: string } = {
  negative: t("order.testWasNegative"),
  positive: t("order.testWasPositive"),
  "not-seen": t("order.testPending"),
  "no-test": t("order.testNone"),
  seen: t("order.testSeen"),
};

/** An answer as its customer reads it again, line by line: what was typed word for word, what was chosen in the words of the choice. */
export function answerLines({ answer, fileNames }: Pick<GivenAnswer, "answer" | "fileNames">): readonly string[] {
  switch (answer.kind) {
    case "retake-page":
    case "missing-page":
    case "consent-form":
      return answer.fileIds.map((id) => t("order.answerFile", { file: fileNames[id] ?? t("order.answerFileRemoved") }));
    case "test-date": {
      const { result, testedOn } = answer;
      return [results[result], ...(testedOn === null ? [] : [t("order.testedOn", { day: formatDate(testedOn) })])];
    }
    case "weight":
      return [t("order.weightOn", { kg: answer.kg, day: formatDate(answer.weighedOn) })];
    case "allergies":
      return answer.none ? [t("patient.noAllergies")] : answer.list;
    case "medicines":
      return answer.none ? [t("patient.noMedicines")] : answer.list;
    case "patient-identity":
      return [
        answer.name,
        t("order.bornOn", { day: formatDate(answer.birthDate) }),
        answer.relationship === "self" ? t("order.patientIsYou") : t("order.patientIsInCare"),
      ];
    case "clarify-free":
      return answer.words.split("\n");
  }
}
