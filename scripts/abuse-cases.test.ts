import fs from "node:fs";
import { expect, test } from "vitest";

const rows = [...fs.readFileSync("docs/abuse-cases.md", "utf8").matchAll(/^\| *(\d+) *\|.*\|$/gm)].map(
  ([row, number]) => {
    const [, , , , file = "", named = ""] = row.split("|").map((cell) => cell.trim());
    return { number: Number(number), file: file.replaceAll("`", ""), named };
  },
);

test("every abuse case of files, 54 to 65, names a test", () => {
  const wanted = Array.from({ length: 12 }, (_, index) => 54 + index);
  expect(wanted.filter((number) => !rows.some((row) => row.number === number))).toEqual([]);
});

test("every test that the list of abuse cases names stands in its file", () => {
  expect(rows.filter(({ file, named }) => named === "" || !fs.readFileSync(file, "utf8").includes(named))).toEqual([]);
});
