import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const sheets = ["app", "components"].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".module.css"))
    .map((file) => path.join(room, file)),
);

/** Rules like `.form > * { margin: 0 }`: no heavier than a child's own class, so the order of two files decides. */
const weakRules = (css: string) =>
  [...css.matchAll(/^[\t ]*\.\w+ > \* \{[^}]*\bmargin\b[^}]*\}/gm)].map(([rule]) => rule);

it("a distance that a parent takes from its children holds whatever the order of style sheets", () => {
  expect(sheets.length).toBeGreaterThan(50);
  expect(sheets.flatMap((file) => weakRules(readFileSync(file, "utf8")).map((rule) => `${file}: ${rule}`))).toEqual([]);
});

it("a rule that the order would decide is found", () => {
  expect(weakRules(".form > * {\n  margin: 0;\n}")).toHaveLength(1);
  expect(weakRules("@media print {\n  .form > * {\n    margin-block: 0;\n  }\n}")).toHaveLength(1);
  expect(weakRules(".form > :nth-child(n) {\n  margin: 0;\n}")).toEqual([]);
});
