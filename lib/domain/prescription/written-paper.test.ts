import { expect, test } from "vitest";
import type { Transcription } from "./transcription";
import { sameWritten } from "./written-paper";

const typed: Transcription = {
  writtenOn: "2026-11-20",
  patientName: "Asha Rao",
  slug: "isotroin-20",
  strengthMg: 20,
  capsulesPerDay: 1,
  days: 30,
  totalCapsules: 30,
  prescriberName: "Dr Leela Menon",
  prescriberRegistration: "MMC/2009-04.123",
};

test("one written prescription is known again however its number and the patient's name are spelt", () => {
  expect(
    sameWritten(typed, { ...typed, prescriberRegistration: "mmc 2009 04 123", patientName: "Mrs. Rao, Asha" }),
  ).toBe(true);
  expect(sameWritten(typed, { ...typed, patientName: "\u200eASHA\u00a0\u00a0Ｒao." })).toBe(true);
});

test.each([
  ["prescriber", { prescriberRegistration: "MMC/2009-04.124" }],
  ["date", { writtenOn: "2026-11-21" }],
  ["preparation", { slug: "isotroin-10" }],
  ["patient", { patientName: "Asha Rai" }],
])("another %s is another prescription", (_what, change) => {
  expect(sameWritten(typed, { ...typed, ...change })).toBe(false);
});

test("without a registration number nothing counts as the same prescription", () => {
  const without = { ...typed, prescriberRegistration: " - " };
  expect(sameWritten(without, without)).toBe(false);
});
