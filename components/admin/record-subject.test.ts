import { expect, test } from "vitest";
import { newId } from "@/lib/platform/ids";
import { subjectWords } from "./record-subject";

const id = newId();
const nobody = { subjectId: null, subjectName: null, actorId: null };

test.each([
  ["one's own account", { ...nobody, subjectKind: "account", subjectId: id, actorId: id }, "Own account"],
  [
    "somebody else's account",
    { ...nobody, subjectKind: "account", subjectId: id, subjectName: "Meera Iyer", actorId: newId() },
    "Account of Meera Iyer",
  ],
  ["an account that nobody knows", { ...nobody, subjectKind: "account" }, "Account"],
  ["a batch", { ...nobody, subjectKind: "batch", subjectId: id, subjectName: "LP-4821" }, "Batch LP-4821"],
  ["a medicine", { ...nobody, subjectKind: "catalogue", subjectId: "isotroin-20" }, "Medicine isotroin-20"],
  ["a job", { ...nobody, subjectKind: "job", subjectId: "8121" }, "Job 8121"],
  ["a search, without its id", { ...nobody, subjectKind: "order-search", subjectId: id }, "Search for orders"],
] as const)("the subject of a line of the record is told in words: %s", (_, subject, words) => {
  expect(subjectWords(subject)).toBe(words);
});
