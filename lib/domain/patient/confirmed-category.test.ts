import { describe, expect, test } from "vitest";
import { type CategoryFacts, categoryReasons, categoryStanding, categoryToAskBy } from "./confirmed-category";

const of = (change: Partial<CategoryFacts>): CategoryFacts => ({
  confirmed: null,
  declared: "unknown",
  sexWritten: null,
  age: 25,
  ...change,
});
const can = { value: "can-become-pregnant" } as const;
const cannot = { value: "cannot-become-pregnant" } as const;

describe("a category that nobody confirmed for this order", () => {
  test.each<[string, Partial<CategoryFacts>, string, string]>([
    ["said “can”", { declared: "can-become-pregnant" }, "check", "can-become-pregnant"],
    ["said nothing", {}, "check", "can-become-pregnant"],
    ["said “cannot”", { declared: "cannot-become-pregnant" }, "must-confirm", "cannot-become-pregnant"],
    ["M on the paper", { sexWritten: "male" }, "must-confirm", "cannot-become-pregnant"],
  ])("%s: %s", (_what, change, standing, askedBy) => {
    expect(categoryStanding(of(change))).toBe(standing);
    expect(categoryToAskBy(of(change))).toBe(askedBy);
    expect(categoryReasons(of(change)).map(({ code, weight }) => [code, weight])).toEqual(
      standing === "check" ? [] : [["category-not-confirmed", "refuse"]],
    );
  });
});

describe("a confirmed category", () => {
  test.each<[string, Partial<CategoryFacts>, string[]]>([
    ["“can” of a woman of 25", { confirmed: can, sexWritten: "female" }, []],
    ["“can” and M on the paper", { confirmed: can, sexWritten: "male" }, ["category-conflict"]],
    ["“unknown” and M on the paper", { confirmed: { value: "unknown" }, sexWritten: "male" }, ["category-conflict"]],
    ["“cannot” of a man", { confirmed: cannot, sexWritten: "male" }, []],
    ["“cannot” and F of 25 on the paper", { confirmed: cannot, sexWritten: "female" }, ["category-conflict"]],
    ["“cannot” of a girl of 13", { confirmed: cannot, sexWritten: "female", age: 13 }, ["category-conflict"]],
    ["“cannot” and F of 54", { confirmed: cannot, sexWritten: "female", age: 54 }, ["category-conflict"]],
    ["“cannot” and F of 55", { confirmed: cannot, sexWritten: "female", age: 55 }, []],
    ["“cannot” where the paper says no sex", { confirmed: cannot }, []],
  ])("%s: %s", (_what, change, codes) => {
    const reasons = categoryReasons(of(change));
    expect(reasons.map(({ code }) => code)).toEqual(codes);
    expect(reasons.every(({ weight, rule }) => weight === "judge" && rule === "category")).toBe(true);
  });
});
