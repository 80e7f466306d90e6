import { type PageFault, type QuestionKind, type QuestionParams, questionKinds } from "@/lib/domain/order/questions";

export interface QuestionWords {
  /** What staff choose from. */
  readonly staffLabel: string;
  /** What the customer reads: the question, why we ask, and how to answer. */
  readonly title: string;
  readonly why: string;
  readonly how?: string;
}

const daylight = "Lay the page flat in daylight, with all four corners in view.";

const words: { readonly [Kind in QuestionKind]: QuestionWords } = {
  "retake-page": {
    staffLabel: "A page again",
    title: "Photograph a page of the prescription again",
    why: "The pharmacist must be able to read every line before deciding.",
    how: `${daylight} Once the new one is there, you may remove the old one.`,
  },
  "missing-page": {
    staffLabel: "A missing page",
    title: "Send the page that is missing",
    why: "A part of the prescription seems to be missing, and the pharmacist reads all of it before deciding.",
    how: daylight,
  },
  "consent-form": {
    staffLabel: "The signed consent form",
    title: "Send the consent form that the doctor signed",
    why: "Our policy: the pharmacist reads the form that doctor and patient signed together, and keeps it with the prescription.",
    how: `Every page of it. ${daylight}`,
  },
  "test-date": {
    staffLabel: "Day of the pregnancy test",
    title: "When was the last pregnancy test?",
    why: "This medicine gravely harms an unborn child, so the pharmacist makes sure that a test was done before (our policy). Only the day is asked for; we do not need the report.",
  },
  weight: {
    staffLabel: "Weight",
    title: "What does the patient weigh?",
    why: "The pharmacist holds the dose on the prescription against the weight.",
  },
  allergies: {
    staffLabel: "Allergies",
    title: "Does the patient have any allergies?",
    why: "Some capsules hold soya oil or gelatin, and the pharmacist makes sure that they suit the patient.",
    how: "Soya, peanut and gelatin matter most. One on each line.",
  },
  medicines: {
    staffLabel: "Other medicines",
    title: "Which other medicines and supplements does the patient take?",
    why: "Some must not be taken together with this one.",
    how: "Antibiotics such as doxycycline, vitamin A, methotrexate and contraceptives matter most. One on each line.",
  },
  "patient-identity": {
    staffLabel: "Who the patient is",
    title: "Who is the patient, as the prescription says?",
    why: "The name or the date of birth on the prescription is hard to read, or is not what we have.",
  },
  "clarify-free": {
    staffLabel: "A question of my own",
    title: "A question from the pharmacist",
    why: "The pharmacist needs your answer to decide.",
  },
};

export const faultWords: { readonly [Fault in PageFault]: string } = {
  blurred: "It is blurred.",
  "cut-off": "A part of it is cut off.",
  "too-dark": "It is too dark.",
  covered: "Something covers a part of it.",
};

export const questionTemplates = questionKinds.map((kind) => ({ kind, ...words[kind] }));

/** The words of one question as its customer reads them. `fileName` null: the file is not there any more. */
export function questionWords(kind: QuestionKind, params: QuestionParams, fileName: string | null): QuestionWords {
  if (kind === "clarify-free") return { ...words[kind], title: params.words ?? words[kind].title };
  if (kind !== "retake-page") return words[kind];
  const fault = params.fault === undefined ? "" : `${faultWords[params.fault]} `;
  const title = `Photograph ${pageName(params.page, fileName)} again`;
  return { ...words[kind], title, why: fault + words[kind].why };
}

function pageName(page: number | undefined, fileName: string | null): string {
  if (fileName === null) return page === undefined ? "a page of the prescription" : `page ${page} of the prescription`;
  return page === undefined ? `“${fileName}”` : `page ${page} of “${fileName}”`;
}
