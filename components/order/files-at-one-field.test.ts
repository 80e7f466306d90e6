import { expect, test } from "vitest";
import { answerFields } from "./answer-fields";
import { filesAtOneField } from "./files-at-one-field";

const reason = { code: "file-missing", field: "answers.q1.fileIds", message: "Upload the page first." };
const form = {
  message: "Nothing was sent yet.",
  reasons: [reason],
  error: (field: string) => (field === reason.field ? reason.message : undefined),
  value: () => undefined,
  values: () => [],
};
const question = (id: string, kind: "missing-page" | "consent-form" | "weight") => ({
  id,
  kind,
  title: "A title",
  why: "Because",
  dueAt: new Date("2026-11-26T06:00:00Z"),
});

test("where one question asks for files, its words stand at the place where files are sent", () => {
  const questions = [question("q1", "missing-page"), question("q2", "weight")];
  const shown = filesAtOneField(form, questions);
  expect([shown.error("file"), shown.reasons[0]?.field]).toEqual([reason.message, "file"]);
  expect(answerFields(questions)).not.toContain(reason.field);
});

test("where two ask for files, the words of each stand at its own choice of files, and the summary leads there", () => {
  const questions = [question("q1", "missing-page"), question("q2", "consent-form")];
  const shown = filesAtOneField(form, questions);
  expect([shown.error("file"), shown.error(reason.field)]).toEqual([undefined, reason.message]);
  expect(answerFields(questions)).toEqual(["file", "answers.q1.fileIds", "answers.q2.fileIds"]);
});
