import { expect, test } from "vitest";
import { csvOf } from "./csv";

test.each(["=1+1", "+91 98765", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1+1", "\uff1dcmd", '=HYPERLINK("x")'])(
  "%j is no formula in a spreadsheet",
  (text) => {
    expect(csvOf([[text]])).toMatch(/^\ufeff"'/);
  },
);

test("rows and cells are told apart whatever stands in them", () => {
  expect(
    csvOf([
      ["a,b", 'say "x"', -3],
      ["two\nlines", "", "Asha Rao"],
    ]),
  ).toBe('\ufeff"a,b","say ""x""","-3"\r\n"two\nlines","","Asha Rao"\r\n');
});
