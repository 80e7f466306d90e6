import { t } from "@/content/words/questions";
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
    staffLabel: t("retakePageStaff"),
    title: t("retakePage"),
    why: t("retakePageWhy"),
    how: t("retakePageHow"),
  },
  "missing-page": {
    staffLabel: t("missingPageStaff"),
    title: t("missingPage"),
    why: t("missingPageWhy"),
    how: t("missingPageHow"),
  },
  "consent-form": {
    staffLabel: t("consentFormStaff"),
    title: t("consentForm"),
    why: t("consentFormWhy"),
    how: t("consentFormHow"),
  },
  "test-date": { staffLabel: t("testDateStaff"), title: t("testDate"), why: t("testDateWhy") },
  weight: { staffLabel: t("weightStaff"), title: t("weight"), why: t("weightWhy") },
  allergies: {
    staffLabel: t("allergiesStaff"),
    title: t("allergies"),
    why: t("allergiesWhy"),
    how: t("allergiesHow"),
  },
  medicines: {
    staffLabel: t("medicinesStaff"),
    title: t("medicines"),
    why: t("medicinesWhy"),
    how: t("medicinesHow"),
  },
  "patient-identity": {
    staffLabel: t("patientIdentityStaff"),
    title: t("patientIdentity"),
    why: t("patientIdentityWhy"),
  },
  "clarify-free": { staffLabel: t("ownQuestionStaff"), title: t("ownQuestion"), why: t("ownQuestionWhy") },
};

export const faultWords: { readonly [Fault in PageFault]: string } = {
  blurred: t("blurred"),
  "cut-off": t("cutOff"),
  "too-dark": t("tooDark"),
  covered: t("covered"),
};

export const questionTemplates = questionKinds.map((kind) => ({ kind, ...words[kind] }));

/** The words of one question as its customer reads them. `fileName` null: the file is not there any more. */
export function questionWords(kind: QuestionKind, params: QuestionParams, fileName: string | null): QuestionWords {
  if (kind === "clarify-free") return { ...words[kind], title: params.words ?? words[kind].title };
  if (kind !== "retake-page") return words[kind];
  const why =
    params.fault === undefined ? words[kind].why : t("retakePageWhyFault", { fault: faultWords[params.fault] });
  return { ...words[kind], title: retakeTitle(params.page, fileName), why };
}

function retakeTitle(page: number | undefined, file: string | null): string {
  if (file === null) return page === undefined ? t("retakePage") : t("retakePageNumber", { page });
  return page === undefined ? t("retakeFile", { file }) : t("retakePageOfFile", { page, file });
}
