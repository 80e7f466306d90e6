import { expect, test } from "vitest";
import { seenByWords } from "./role-words";

test.each([
  ["pharmacist", "Priya Nair", "Pharmacist Priya N."],
  ["pharmacist", "Joseph D’Souza", "Pharmacist Joseph D."],
  ["technician", "Tara  de  Kulkarni ", "Technician Tara K."],
  ["technician", "Madonna", "Technician Madonna"],
  ["manager", "आनन्द अय्यर", "Manager आनन्द अ."],
  ["pharmacist", null, "Pharmacist"],
  ["customer", "Asha Rao", "Customer Asha R."],
  ["constructor", "Eve Else", "Somebody Eve E."],
  [null, null, "Somebody"],
])("a %s called %s is shown as “%s”", (role, name, words) => {
  expect(seenByWords(role, name)).toBe(words);
});
