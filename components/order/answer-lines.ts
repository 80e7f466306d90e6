import { t } from "@/content/words/order";
import type { TestResult } from "@/lib/domain/order/questions";
import { formatDate } from "@/lib/format/date";
import type { GivenAnswer } from "@/lib/queries/order/asked";

/** In the words of the choice that was made. */
const results: { readonly [Result in TestResult]: string } = {
  negative: t("thereWasATest"),
  positive: t("thereWasATestPositive"),
  "not-seen": t("thereWasATestBut"),
  "no-test": t("thereWasNoTest"),
  seen: t("thereWasATestSeen"),
};

/** An answer as its customer reads it again, line by line: what was typed word for word, what was chosen in the words of the choice. */
export function answerLines({ answer, fileNames }: Pick<GivenAnswer, "answer" | "fileNames">): readonly string[] {
  switch (answer.kind) {
    case "retake-page":
    case "missing-page":
    case "consent-form":
      return answer.fileIds.map((id) => t("sentFile", { file: fileNames[id] ?? t("aFileThatYouRemoved") }));
    case "test-date": {
      const { result, testedOn } = answer;
      return [results[result], ...(testedOn === null ? [] : [t("testedOn", { day: formatDate(testedOn) })])];
    }
    case "weight":
      return [t("kgWeighedOn", { kg: answer.kg, day: formatDate(answer.weighedOn) })];
    case "allergies":
      return answer.none ? [t("noKnownAllergies")] : answer.list;
    case "medicines":
      return answer.none ? [t("takesNoOtherMedicines")] : answer.list;
    case "patient-identity":
      return [
        answer.name,
        t("bornOn", { day: formatDate(answer.birthDate) }),
        answer.relationship === "self" ? t("thePatientIsYou") : t("thePatientIsInYourCare"),
      ];
    case "clarify-free":
      return answer.words.split("\n");
  }
}
