import { rareWeightReasons } from "../clinical/weight";
import { explicitNoneOfAnswer } from "../patient/patient";
import { type Day, isDay } from "../shared/calendar";
import type { Reason } from "../shared/reason";
import type { Answer, TestResult } from "./questions";

/** What an answer is held against. */
export interface AnswerFacts {
  readonly askedAt: Date;
  readonly today: Day;
  /** Of the patient, in years. */
  readonly age: number;
  /** The prescription's files that are there now. */
  readonly files: readonly { readonly id: string; readonly createdAt: Date }[];
}

/** All that stands against taking an answer as it is. Fields are named within the answer. */
export function answerReasons(answer: Answer, facts: AnswerFacts): Reason[] {
  switch (answer.kind) {
    case "retake-page":
    case "missing-page":
    case "consent-form":
      return fileReasons(answer.fileIds, facts);
    case "test-date":
      return testReasons(answer.result, answer.testedOn, facts.today);
    case "weight":
      return [
        ...dayReasons("weighedOn", answer.weighedOn, facts.today, "weighing"),
        ...rareWeightReasons(answer.kg, answer.confirmed ?? null, facts.age, "confirmed"),
      ];
    case "allergies":
      return explicitNoneOfAnswer("allergies", answer.list, answer.none);
    case "medicines":
      return explicitNoneOfAnswer("medicines", answer.list, answer.none);
    case "patient-identity":
      return identityReasons(answer.name, answer.birthDate, facts.today);
    case "clarify-free":
      return answer.words.length > 0 ? [] : [{ code: "answer-missing", field: "words" }];
  }
}

function fileReasons(fileIds: readonly string[], { files, askedAt }: AnswerFacts): Reason[] {
  if (fileIds.length === 0) return [{ code: "file-missing", field: "fileIds", params: { case: "answer" } }];
  const isNew = (id: string) => files.some((file) => file.id === id && file.createdAt > askedAt);
  if (fileIds.every(isNew)) return [];
  return [
    {
      code: "file-not-new",
      field: "fileIds",
    },
  ];
}

function testReasons(result: TestResult, testedOn: Day | null, today: Day): Reason[] {
  if (result === "no-test")
    return testedOn === null
      ? []
      : [
          {
            code: "test-contradicts",
            field: "testedOn",
          },
        ];
  return dayReasons("testedOn", testedOn ?? "", today, "test");
}

function identityReasons(name: string, birthDate: Day, today: Day): Reason[] {
  const reasons: Reason[] = [];
  if (name === "")
    reasons.push({
      code: "name-missing",
      field: "name",
    });
  reasons.push(...dayReasons("birthDate", birthDate, today, "birth"));
  return reasons;
}

/** Days before 1900 are slips of the keyboard, whatever is asked. */
function dayReasons(field: string, day: Day, today: Day, of: "weighing" | "test" | "birth"): Reason[] {
  return isDay(day) && day <= today && day >= "1900-01-01"
    ? []
    : [{ code: "day-invalid", field, params: { case: of } }];
}
