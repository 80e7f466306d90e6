import { describe, expect, test } from "vitest";
import { type FullTranscription, fullTranscriptionOf, transcriptionOf } from "./full-transcription";
import { secondEntryReasons } from "./second-entry";
import type { Transcription } from "./transcription";
import { transcriptionReasons } from "./transcription-reasons";

const typed: Transcription = {
  writtenOn: "2026-11-20",
  patientName: "Asha Rao",
  slug: "isotroin-20",
  strengthMg: 20,
  capsulesPerDay: 1,
  days: 30,
  totalCapsules: 30,
  prescriberName: "Dr Leela Menon",
  prescriberRegistration: "MMC/2011/04/1234",
};
const right = fullTranscriptionOf(typed, "Isotroin 20 mg");
const shelf = [{ slug: "isotroin-20", title: "Isotroin 20 mg", strengthMg: 20 }];
const today = "2026-11-23";
const line = (change: Partial<FullTranscription["lines"][number]>): FullTranscription => ({
  ...right,
  lines: right.lines.map((one) => ({ ...one, ...change })),
});
const found = (full: FullTranscription) =>
  transcriptionReasons(full, shelf, today).map(({ code, field }) => [code, field]);

describe("a transcription", () => {
  test("that is whole and agrees with itself may be kept", () => {
    expect(found(right)).toEqual([]);
  });

  test.each<[string, FullTranscription, [string, string]]>([
    ["a date in the future", { ...right, writtenOn: "2026-11-24" }, ["day-in-future", "writtenOn"]],
    ["a day that is none", { ...right, writtenOn: "2026-02-30" }, ["day-invalid", "writtenOn"]],
    ["a strength its medicine does not have", line({ strengthMg: 25 }), ["strength-unknown", "lines.0.strengthMg"]],
    ["a medicine that is not ours", line({ slug: "isotroin-99" }), ["slug-unknown", "lines.0.slug"]],
    ["no total", line({ totalCapsules: null }), ["amount-missing", "lines.0.totalCapsules"]],
    [
      "a registration number without a digit",
      { ...right, prescriber: { ...right.prescriber, registration: "none" } },
      ["registration-form", "prescriber.registration"],
    ],
    ["a weighing day without a weight", { ...right, weighedOn: "2026-11-01" }, ["weight-missing", "weightKg"]],
    [
      "a test in the future",
      { ...right, pregnancyTest: { on: "2026-12-01", result: "negative" } },
      ["day-in-future", "pregnancyTest.on"],
    ],
  ])("with %s is refused at its field", (_what, full, reason) => {
    expect(found(full)).toContainEqual(reason);
  });

  test("whose total is not dose times days is kept as it is written: the approval asks about it", () => {
    expect(found(line({ totalCapsules: 60 }))).toEqual([]);
    expect(found(line({ totalCapsules: 10 }))).toEqual([]);
  });

  test("of another medicine on the same paper needs no dose: only its words", () => {
    const other = { ...right.lines[0], asWritten: "Tab. Doxycycline 100", slug: null, totalCapsules: null } as never;
    expect(found({ ...right, lines: [...right.lines, other] })).toEqual([]);
  });

  test("keeps what the short form says, there and back", () => {
    expect(transcriptionOf(right)).toEqual(typed);
    const beside = { prescriberQualification: "MD DVL", patientAge: 24, patientSex: "female", weightKg: 62 } as const;
    expect(transcriptionOf(fullTranscriptionOf({ ...typed, ...beside }, "Isotroin 20 mg"))).toEqual({
      ...typed,
      ...beside,
    });
    expect(transcriptionOf(line({ slug: null }))).toBeNull();
  });
});

describe("the second entry", () => {
  const fields = (second: Parameters<typeof secondEntryReasons>[1]) =>
    secondEntryReasons(typed, second, (name) => name).map(({ field }) => field);

  test("of strength and total alone agrees when both are the same", () => {
    expect(fields({ strengthMg: 20, totalCapsules: 30 })).toEqual([]);
  });
  test("differs at each field that was read otherwise, all at once", () => {
    expect(fields({ ...typed, strengthMg: 10, totalCapsules: 20, days: 20, patientName: "Usha Rao" })).toEqual([
      "strengthMg",
      "totalCapsules",
      "days",
      "patientName",
    ]);
  });
  test("does not stumble over the spelling of a name", () => {
    expect(fields({ ...typed, patientName: "RAO, Asha" })).toEqual([]);
    expect(fields({ ...typed, patientName: "\u200eMrs.  Ａsha\u00a0Rao" })).toEqual([]);
    expect(fields({ ...typed, patientName: "आशा राव" })).toEqual([]);
  });
});
