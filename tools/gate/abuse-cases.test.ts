import fs from "node:fs";
import { expect, test } from "vitest";

const rows = [...fs.readFileSync("docs/abuse-cases.md", "utf8").matchAll(/^\| *(E?\d+) *\|.*\|$/gm)].map(
  ([row, number = ""]) => {
    const [, , , , file = "", named = ""] = row.split("|").map((cell) => cell.trim());
    return { number, file: file.replaceAll("`", ""), named };
  },
);

test("every abuse case of prescriptions and files, 48 to 65, and each of the ten cases that trip up pharmacies names a test", () => {
  const wanted = [
    ...Array.from({ length: 18 }, (_, index) => String(48 + index)),
    ...Array.from({ length: 10 }, (_, index) => `E${index + 1}`),
  ];
  expect(wanted.filter((number) => !rows.some((row) => row.number === number))).toEqual([]);
});

test("every test that the list of abuse cases names stands in its file", () => {
  expect(rows.filter(({ file, named }) => named === "" || !fs.readFileSync(file, "utf8").includes(named))).toEqual([]);
});
