import { expect, test } from "vitest";
import { whyMoved } from "./ledger-words";

test("a movement tells its coded reason and what was written, and nothing where there is neither", () => {
  expect(whyMoved("damaged", null)).toMatch(/damaged/i);
  expect(whyMoved("recalled", "letter of 3 Nov 2026")).toBe(
    "Recalled by the maker or the authority. letter of 3 Nov 2026",
  );
  expect(whyMoved("other", "fell behind the shelf")).toBe("fell behind the shelf");
  expect(whyMoved("one-batch", null)).toBe("To give the patient packs of one batch");
  expect(whyMoved(null, null)).toBeNull();
});

test("a code of a later version is shown as it is", () => {
  expect(whyMoved("eaten-by-mice", null)).toBe("eaten-by-mice");
});
