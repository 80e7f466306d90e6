import { describe, expect, test } from "vitest";
import { answerReasons } from "./answers";
import { askingReasons } from "./asking";
import { type Answer, askStanding, dueAt, remindAt } from "./questions";

const now = new Date("2026-11-23T06:00:00Z");
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

describe("when an answer is due", () => {
  test.each([
    ["three days, while the hold lasts long", 160, null, 72],
    ["12 hours before the hold ends", 60, null, 48],
    ["half of what is left of a hold that is almost over", 10, null, 5],
    ["sooner when a pharmacist says so", 160, 6, 6],
    ["never later than the rule, whatever a pharmacist says", 60, 72, 48],
  ])("%s", (_, hold, asked, due) => {
    expect(dueAt(now, hours(hold), asked)).toEqual(hours(due));
  });

  test("there is no time to answer without a hold", () => {
    expect(dueAt(now, null, null)).toBeNull();
    expect(dueAt(now, now, 5)).toBeNull();
  });

  test("the reminder comes a day before, or half-way when less than two days were given", () => {
    expect(remindAt(now, hours(72))).toEqual(hours(48));
    expect(remindAt(now, hours(12))).toEqual(hours(6));
  });
});

describe("what may be asked", () => {
  const files = [{ id: "photo", pages: 2 }];
  const codes = (mayAskAnything: boolean, ...askings: Parameters<typeof askingReasons>[0]) =>
    askingReasons(askings, { mayAskAnything, files }).map(({ code, field }) => `${code} ${field}`);

  test("something, at least", () => {
    expect(codes(true)).toEqual(["nothing-asked questions"]);
  });

  test("a technician asks for pages and for nothing else", () => {
    const retake = { kind: "retake-page", params: { fileId: "photo", page: 2 }, slot: 0 } as const;
    expect(codes(false, retake, { kind: "missing-page", params: {}, slot: 1 })).toEqual([]);
    expect(codes(false, retake, { kind: "weight", params: {}, slot: 4 })).toEqual(["pharmacist-asks questions"]);
    expect(codes(true, { kind: "weight", params: {}, slot: 4 })).toEqual([]);
  });

  test("a page again only of a file that is there, and a page it has; own words only with words: all reasons at once", () => {
    expect(
      codes(
        true,
        { kind: "retake-page", params: {}, slot: 0 },
        { kind: "retake-page", params: { fileId: "photo", page: 3 }, slot: 1 },
        { kind: "clarify-free", params: { words: "" }, slot: 8 },
      ),
    ).toEqual(["page-missing questions.0.fileId", "page-unknown questions.1.page", "words-missing questions.8.words"]);
  });
});

describe("what is taken for an answer", () => {
  const files = [
    { id: "old", createdAt: hours(-1) },
    { id: "new", createdAt: hours(1) },
  ];
  const codes = (answer: Answer) =>
    answerReasons(answer, { askedAt: now, today: "2026-11-23", age: 13, files }).map(({ code }) => code);

  test.each<[string, Answer, string[]]>([
    ["a new file", { kind: "retake-page", fileIds: ["new"] }, []],
    ["no file", { kind: "missing-page", fileIds: [] }, ["file-missing"]],
    ["a file that was there before", { kind: "retake-page", fileIds: ["new", "old"] }, ["file-not-new"]],
    ["a file of somebody else", { kind: "consent-form", fileIds: ["foreign"] }, ["file-not-new"]],
    ["a test with its day", { kind: "test-date", result: "seen", testedOn: "2026-11-23" }, []],
    ["a test without a day", { kind: "test-date", result: "not-seen", testedOn: null }, ["day-invalid"]],
    ["a test of tomorrow", { kind: "test-date", result: "seen", testedOn: "2026-11-24" }, ["day-invalid"]],
    ["no test", { kind: "test-date", result: "no-test", testedOn: null }, []],
    ["no test, on a day", { kind: "test-date", result: "no-test", testedOn: "2026-11-20" }, ["test-contradicts"]],
    ["a weight", { kind: "weight", kg: 61.5, weighedOn: "2026-11-20" }, []],
    ["a weight that is rare at 13", { kind: "weight", kg: 154, weighedOn: "2026-11-20" }, ["weight-unusual"]],
    ["the same, said to be right", { kind: "weight", kg: 154, weighedOn: "2026-11-20", confirmed: 154 }, []],
    ["a weight of a day that is none", { kind: "weight", kg: 61, weighedOn: "2026-02-30" }, ["day-invalid"]],
    ["no allergies", { kind: "allergies", list: [], none: true }, []],
    ["neither allergies nor none", { kind: "allergies", list: [], none: false }, ["list-unanswered"]],
    ["medicines and none", { kind: "medicines", list: ["x"], none: true }, ["list-contradict"]],
    [
      "name and birth date, both wrong",
      { kind: "patient-identity", name: "", birthDate: "soon", relationship: "self" },
      ["name-missing", "day-invalid"],
    ],
    ["no words", { kind: "clarify-free", words: "" }, ["answer-missing"]],
  ])("%s", (_, answer, expected) => {
    expect(codes(answer)).toEqual(expected);
  });
});

describe("how an asking stands", () => {
  const asked = (at: Date, outcome: "answered" | "withdrawn" | "overdue" | "closed" | null) => ({
    askedAt: at,
    dueAt: hours(72),
    outcome,
  });

  test("nothing was ever asked", () => {
    expect(askStanding([])).toBeNull();
  });

  test("only the last asking counts, and one that is open outweighs every end", () => {
    expect(askStanding([asked(now, "overdue"), asked(hours(1), "answered")])?.standing).toBe("answered");
    expect(askStanding([asked(now, "answered"), asked(now, null)])?.standing).toBe("waiting");
    expect(askStanding([asked(now, "answered"), asked(now, "overdue")])?.standing).toBe("overdue");
    expect(askStanding([asked(now, "withdrawn"), asked(now, "answered")])?.standing).toBe("answered");
    expect(askStanding([asked(now, "withdrawn")])?.standing).toBe("withdrawn");
  });
});
