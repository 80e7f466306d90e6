import fs from "node:fs";
import { expect, test } from "vitest";
import { failpoints } from "@/lib/platform/failpoint";
import { invariants } from "./invariants";

const page = fs.readFileSync("docs/reliability.md", "utf8");
const named = [...page.matchAll(/^\| (F\d+) [^|]*\| `([^`]+)`/gm)].map(([, fault = "", file = ""]) => ({
  fault,
  file,
}));

test.each(named)("$fault has its test in $file", ({ fault, file }) => {
  expect(fs.existsSync(file)).toBe(true);
  expect(fs.readFileSync(file, "utf8")).toMatch(
    new RegExp(`\\b(test|it)(\\.each\\([^)]*\\))?\\(\\s*["'\`]${fault}\\b`),
  );
});

test("the table of named tests is read, and a fault stands in it once", () => {
  expect(named.length).toBeGreaterThan(5);
  expect(new Set(named.map(({ fault }) => fault)).size).toBe(named.length);
});

test("every failpoint and every invariant is explained", () => {
  expect(failpoints.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  expect(invariants.filter(({ id, says }) => !new RegExp(`\\| ${id} +\\| ${says}`).test(page))).toEqual([]);
});
