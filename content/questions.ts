import { t } from "@/content/words/t";
import { type PageFault, type QuestionKind, type QuestionParams, questionKinds } from "@/lib/domain/order/questions";

export interface QuestionWords {
  /** What staff choose from. */
  readonly staffLabel: string;
  /** What the customer reads: the question, why we ask, and how to answer. */
  readonly title: string;
  readonly why: string;
  readonly how?: string;
}

const words: { readonly [Kind in QuestionKind]: QuestionWords } = {
  "retake-page": {
    staffLabel: t("questions.retakePageStaff"),
    title: t("questions.retakePage"),
    why: t("questions.retakePageWhy"),
    how: t("questions.retakePageHow"),
  },
  "missing-page": {
    staffLabel: t("questions.missingPageStaff"),
    title: t("questions.missingPage"),
    why: t("questions.missingPageWhy"),
    how: t("questions.missingPageHow"),
  },
  "consent-form": {
    staffLabel: t("questions.consentFormStaff"),
    title: t("questions.consentForm"),
    why: t("questions.consentFormWhy"),
    how: t("questions.consentFormHow"),
  },
  "test-date": {
    staffLabel: t("questions.testDateStaff"),
    title: t("questions.testDate"),
    why: t("questions.testDateWhy"),
  },
  weight: { staffLabel: t("questions.weightStaff"), title: t("questions.weight"), why: t("questions.weightWhy") },
  allergies: {
    staffLabel: t("questions.allergiesStaff"),
    title: t("questions.allergies"),
    why: t("questions.allergiesWhy"),
    how: t("questions.allergiesHow"),
  },
  medicines: {
    staffLabel: t("questions.medicinesStaff"),
    title: t("questions.medicines"),
    why: t("questions.medicinesWhy"),
    how: t("questions.medicinesHow"),
  },
  "patient-identity": {
    staffLabel: t("questions.patientIdentityStaff"),
    title: t("questions.patientIdentity"),
    why: t("questions.patientIdentityWhy"),
  },
  "clarify-free": {
    staffLabel: t("questions.ownQuestionStaff"),
    title: t("questions.ownQuestion"),
    why: t("questions.ownQuestionWhy"),
  },
};

export const faultWords: { readonly [Fault in PageFault]: string } = {
  blurred: t("questions.blurred"),
  "cut-off": t("questions.cutOff"),
  "too-dark": t("questions.tooDark"),
  covered: t("questions.covered"),
};

export const questionTemplates = questionKinds.map((kind) => ({ kind, ...words[kind] }));

/** The words of one question as its customer reads them. `fileName` null: the file is not there any more. */
export function questionWords(kind: QuestionKind, params: QuestionParams, fileName: string | null): QuestionWords {
  if (kind === "clarify-free") return { ...words[kind], title: params.words ?? words[kind].title };
  if (kind !== "retake-page") return words[kind];
  const why =
    params.fault === undefined
      ? words[kind].why
      : t("questions.retakePageWhyFault", { fault: faultWords[params.fault] });
  return { ...words[kind], title: retakeTitle(params.page, fileName), why };
}

function retakeTitle(page: number | undefined, file: string | null): string {
  if (file === null) return page === undefined ? t("questions.retakePage") : t("questions.retakePageNumber", { page });
  return page === undefined ? t("questions.retakeFile", { file }) : t("questions.retakePageOfFile", { page, file });
}
