import { expect, test } from "vitest";
import { fullTranscriptionOf } from "../prescription/full-transcription";
import { heardWeights } from "./heard-weights";

const typed = {
  writtenOn: "2026-11-20",
  patientName: "Asha Rao",
  slug: "isotroin-20",
  strengthMg: 20,
  capsulesPerDay: 1,
  days: 30,
  totalCapsules: 30,
  prescriberName: "Dr Leela Menon",
  prescriberRegistration: "MMC 1",
};
const reading = { ...fullTranscriptionOf(typed, "x"), weightKg: 58.5 };

test("a weight read without a day is of the prescription's day, and an answered one says that it was answered", () => {
  expect(heardWeights(reading, [null, { kind: "weight", kg: 60, weighedOn: "2026-11-22" }])).toEqual([
    { grams: 58_500, on: "2026-11-20", origin: "prescription" },
    { grams: 60_000, on: "2026-11-22", origin: "answer" },
  ]);
  expect(heardWeights({ ...reading, weighedOn: "2026-11-01" }, [])[0]?.on).toBe("2026-11-01");
});

test("what was not stated is no weight", () => {
  expect(heardWeights(fullTranscriptionOf(typed, "x"), [null])).toEqual([]);
  expect(heardWeights(null, [])).toEqual([]);
});
