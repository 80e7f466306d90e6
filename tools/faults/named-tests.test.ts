import fs from "node:fs";
import { expect, test } from "vitest";
import { failpoints } from "@/lib/platform/failpoint";
import { invariants } from "./invariants";

const page = fs.readFileSync("docs/reliability.md", "utf8");
const named = [...page.matchAll(/^\| (F\d+) [^|]*\| `([^`]+)` +\| (.*?) +\|$/gm)].map(
  ([, fault = "", file = "", title = ""]) => ({ fault, file, title }),
);

test.each(named)("$fault has its test in $file", ({ file, title }) => {
  expect(fs.readFileSync(file, "utf8")).toContain(`"${title}"`);
});

test("the table of named tests is read, and a fault stands in it once", () => {
  expect(named.length).toBeGreaterThan(20);
  expect(new Set(named.map(({ fault }) => fault)).size).toBe(named.length);
});

test("every failpoint and every invariant is explained", () => {
  expect(failpoints.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  expect(invariants.filter(({ id, says }) => !new RegExp(`\\| ${id} +\\| ${says}`).test(page))).toEqual([]);
});
