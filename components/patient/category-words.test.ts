import { describe, expect, it } from "vitest";
import { categoryWords } from "./category-words";

describe("the words for who can become pregnant", () => {
  it("a declared “no” is never shown as if it counted already", () => {
    expect(categoryWords("cannot-become-pregnant")).toContain("the rules for “Yes” apply");
    expect(categoryWords("unknown")).toContain("the rules for “Yes” apply");
    expect(categoryWords("can-become-pregnant")).toBe("Yes");
  });
});
