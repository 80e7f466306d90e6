import { z } from "zod";
import { t } from "@/content/words/t";
import {
  type Answer,
  asksForFiles,
  dueHoursMax,
  pageFaults,
  type QuestionKind,
  questionKinds,
  testResults,
} from "@/lib/domain/order/questions";
import { readNone } from "@/lib/domain/patient/none-words";
import { relationships } from "@/lib/domain/patient/patient";
import {
  birthDay,
  dayOfThisCentury,
  decimalNumber,
  entries,
  paragraph,
  publicId,
  seenVersion,
  ticked,
  wholeNumber,
  words,
} from "./fields";

/** A form sends every field it shows; what was left empty was not said. */
const orEmpty = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

export const questionWordsMax = 500;

/** `kind` is empty where the form's box was not ticked. */
const question = z.object({
  kind: orEmpty(z.enum(questionKinds, t("fieldFaults.questionInvalid"))),
  fileId: orEmpty(publicId),
  page: orEmpty(wholeNumber(1, 20, t("fieldFaults.page"))),
  fault: orEmpty(z.enum(pageFaults, t("fieldFaults.pageFaultMissing"))),
  words: orEmpty(paragraph(questionWordsMax, t("fieldFaults.ownQuestion"))),
});

export const askCustomer = z.object({
  orderNumber: publicId,
  seenVersion,
  questions: z.array(question, t("fieldFaults.questionKindMissing")).max(20, t("fieldFaults.tooManyQuestions")),
  dueInHours: orEmpty(wholeNumber(1, dueHoursMax, t("fieldFaults.answerHours"))),
});
export type AskCustomer = z.infer<typeof askCustomer>;

export const withdrawQuestion = z.object({ orderNumber: publicId, questionId: publicId, seenVersion });
export type WithdrawQuestion = z.infer<typeof withdrawQuestion>;

const said = z.record(z.string().max(40), z.unknown());

/** `answers` by question id. What an answer must look like depends on the question: `answerSchemas`. */
export const answerOrder = z.object({
  orderNumber: publicId,
  seenVersion,
  answers: z
    .record(publicId, said, t("fieldFaults.answersInvalid"))
    .refine((answers) => Object.keys(answers).length <= 40, t("fieldFaults.tooManyAnswers"))
    .default({}),
});
export type AnswerOrder = z.infer<typeof answerOrder>;

const files = z
  .union([z.array(publicId), publicId.transform((one) => [one])], t("fieldFaults.pageMissing"))
  .pipe(z.array(publicId).max(20, t("fieldFaults.tooManyFiles")))
  .default([]);

const listed = (what: string) => z.object({ list: entries(30, what), none: ticked }).transform(readNone);

const schemas = {
  "test-date": z.object({
    result: z.enum(testResults, t("fieldFaults.answerChoiceMissing")),
    testedOn: orEmpty(dayOfThisCentury(t("fieldFaults.testDate"))).transform((value) => value ?? null),
  }),
  weight: z.object({
    kg: decimalNumber(20, 300, t("fieldFaults.weightKilograms")),
    weighedOn: dayOfThisCentury(t("fieldFaults.weighingDay")),
    confirmed: decimalNumber(20, 300, t("fieldFaults.weightKilograms")).optional(),
  }),
  allergies: listed(t("fieldFaults.allergy")),
  medicines: listed(t("fieldFaults.otherMedicine")),
  "patient-identity": z.object({
    name: words(120, t("fieldFaults.name")),
    birthDate: birthDay(t("fieldFaults.birthDate")),
    relationship: z.enum(relationships, t("fieldFaults.patientRelationMissing")),
  }),
  "clarify-free": z.object({ words: paragraph(2000, t("fieldFaults.ownAnswer")) }),
} as const;

const filesAnswer = z.object({ fileIds: files });

/** What was sent in answer to one question, as an answer of its kind; or every validation error, named within the answer. */
export function readAnswer(
  kind: QuestionKind,
  sent: unknown,
): { readonly ok: true; readonly value: Answer } | { readonly ok: false; readonly error: z.ZodError } {
  const parsed = (asksForFiles(kind) ? filesAnswer : schemas[kind]).safeParse(sent);
  return parsed.success ? { ok: true, value: { kind, ...parsed.data } as Answer } : { ok: false, error: parsed.error };
}

/** Nothing was filled in: the question stays open. A tick box that stands at "no" says nothing either. */
export function isBlank(sent: Readonly<Record<string, unknown>>): boolean {
  return Object.values(sent).every(
    (value) =>
      value === undefined ||
      value === false ||
      (typeof value === "string" && value.trim() === "") ||
      (Array.isArray(value) && value.length === 0),
  );
}
