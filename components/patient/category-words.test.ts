import { describe, expect, it } from "vitest";
import { categoryWords } from "./category-words";

describe("the words for who can become pregnant", () => {
  it("a declared “no” is never shown as if it counted already", () => {
    expect(categoryWords("cannot-become-pregnant", null)).toContain("the rules for “Yes” apply");
    expect(categoryWords("unknown", null)).toContain("the rules for “Yes” apply");
  });

  it("what a pharmacist confirmed goes before what was declared", () => {
    expect(categoryWords("cannot-become-pregnant", "can-become-pregnant")).toBe("Yes, confirmed by a pharmacist");
    expect(categoryWords("unknown", "cannot-become-pregnant")).toBe("No, confirmed by a pharmacist");
  });
});
