import { expect, test } from "vitest";
import { sameName } from "./transcription";

test.each([
  ["Asha Rao", "asha  rao"],
  ["Mrs. Asha Rao", "ASHA RAO"],
  ["Rao, Asha", "Asha Rao"],
  ["José D'Souza", "Jose D’Souza"],
  ["आशा राव", "आशा राव"],
])("“%s” and “%s” are one spelling", (a, b) => {
  expect(sameName(a, b)).toBe(true);
});

test.each([
  ["Asha Rao", "Usha Rao"],
  ["Asha Rao", "A. Rao"],
  ["Asha Rao", "Asha"],
  ["आशा राव", "उषा राव"],
  ["", ""],
])("“%s” and “%s” are not", (a, b) => {
  expect(sameName(a, b)).toBe(false);
});
