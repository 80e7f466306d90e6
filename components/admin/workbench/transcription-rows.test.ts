import { expect, test } from "vitest";
import { fullTranscriptionOf } from "@/lib/domain/prescription/full-transcription";
import { transcriptionRows } from "./transcription-rows";

const ordered = { title: "Isotroin 20 mg", slug: "isotroin-20", strengthMg: 20, capsules: 30, patientName: "Asha Rao" };
const typed = {
  writtenOn: "2026-11-20",
  patientName: "Asha Rao",
  slug: "isotroin-20",
  strengthMg: 20,
  capsulesPerDay: 1,
  days: 30,
  totalCapsules: 30,
  prescriberName: "Dr Leela Menon",
  prescriberRegistration: "MMC 12345",
};
const standings = (change: object) =>
  transcriptionRows(fullTranscriptionOf({ ...typed, ...change }, "x"), ordered, () => "Isotroin 20 mg")
    .filter(({ standing }) => standing === "differs")
    .map(({ label }) => label);

test("every difference between what was read and what was ordered is marked, and nothing else is", () => {
  expect(standings({})).toEqual([]);
  expect(standings({ patientName: "Usha Rao", slug: "tretiva-25", strengthMg: 25, totalCapsules: 20 })).toEqual([
    "Patient",
    "Medicine",
    "Strength",
    "Total",
  ]);
});

test("an order for less than the prescription allows is no difference", () => {
  expect(standings({ totalCapsules: 60 })).toEqual([]);
});

test("what the prescription does not state is said so", () => {
  const weight = transcriptionRows(fullTranscriptionOf(typed, "x"), ordered, () => "x").find(
    ({ label }) => label === "Weight",
  );
  expect(weight?.read).toBe("Not stated");
});
