import { expect, test } from "vitest";
import { readMedicines } from "./interaction-check";

test("a list and a form's numbered fields are read alike, without what is empty or said twice", () => {
  expect(readMedicines({ medicines: ["Doxycycline", "", " Doxycycline "] }).medicines).toEqual(["Doxycycline"]);
  expect(readMedicines({ medicines: { "0": "Vitamin A", "3": "Zinc" } })).toEqual({
    medicines: ["Vitamin A", "Zinc"],
    reasons: [],
  });
});

test("nothing typed is said at the first field", () => {
  for (const fields of [{}, { medicines: [] }, { medicines: { "0": " " } }])
    expect(readMedicines(fields).reasons.map(({ code, field }) => [code, field])).toEqual([
      ["no-medicine", "medicines.0"],
    ]);
});

test("what is too long, too many or no text is named, each at its field", () => {
  const reasons = (medicines: unknown) => readMedicines({ medicines }).reasons.map(({ code, field }) => [code, field]);
  expect(reasons(["a", "x".repeat(81), 7])).toEqual([
    ["medicine-misfit", "medicines.1"],
    ["medicine-misfit", "medicines.2"],
  ]);
  expect(reasons(Array.from({ length: 9 }, (_, at) => `m${at}`))).toEqual([["too-many-medicines", "medicines.0"]]);
});
