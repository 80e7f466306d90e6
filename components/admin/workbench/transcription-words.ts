import { t } from "@/content/words/t";
import type { FullTranscription } from "@/lib/domain/prescription/full-transcription";

type Sex = NonNullable<FullTranscription["patient"]["sex"]>;
type TestResult = NonNullable<FullTranscription["pregnancyTest"]>["result"];

/** What a prescription says of the patient's sex, as staff choose and read it. */
export const sexWords: Readonly<Record<Sex, string>> = {
  female: t("benchPaper.sexFemale"),
  male: t("benchPaper.sexMale"),
  other: t("benchPaper.sexOther"),
};

export const testResultWords: Readonly<Record<TestResult, string>> = {
  negative: t("benchPaper.testNegative"),
  positive: t("benchPaper.testPositive"),
};

/** Every choice of these, in their order. */
export const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
