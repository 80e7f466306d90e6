import { describe, expect, test } from "vitest";
import { policyFor } from "@/lib/domain/dispensing/policy";
import { type RuleFacts, rulesFor } from "./rules";

const facts: RuleFacts = {
  policy: policyFor("oral-retinoid", "IN", "2026-11-24"),
  today: "2026-11-24",
  age: 24,
  category: "can-become-pregnant",
  capsules: 30,
  daysCovered: 0,
  pagesUnopened: 0,
  openReports: 0,
  writtenOn: null,
};
const broken = (changed: Partial<RuleFacts>) =>
  rulesFor({ ...facts, ...changed }).filter((rule) => rule.standing === "broken");

describe("the rules beside the form", () => {
  test("name the earliest date that the category allows", () => {
    expect(rulesFor(facts)[0]?.words).toContain("17 Nov 2026 or later");
    expect(rulesFor({ ...facts, category: "cannot-become-pregnant" })[0]?.words).toContain("25 Oct 2026 or later");
  });
  test("are met on the last day of the window and broken on the next", () => {
    expect(broken({ writtenOn: "2026-11-17" })).toEqual([]);
    expect(broken({ writtenOn: "2026-11-16" })).toHaveLength(1);
  });
  test("say nothing of a window where the prescription's date is not what counts", () => {
    const words = rulesFor({ ...facts, policy: policyFor("oral-retinoid", "US", "2026-11-24") }).map(
      (rule) => rule.words,
    );
    expect(words.some((line) => line.startsWith("Dispensed within"))).toBe(false);
  });
  test("name the days that other orders of the same person cover", () => {
    const words = rulesFor({ ...facts, daysCovered: 12 }).map((rule) => rule.words);
    expect(words.find((line) => line.includes("12 days from today"))).toContain("our policy");
  });
  test("are broken by a patient of 11 and by an open safety report, both named", () => {
    expect(broken({ age: 11, openReports: 1 })).toHaveLength(2);
  });
  test("say nothing of pages to who may not see them", () => {
    expect(rulesFor({ ...facts, pagesUnopened: null }).some((rule) => rule.words.includes("page"))).toBe(false);
  });
});
