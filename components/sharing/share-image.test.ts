import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shareColours } from "./share-image";

test("the picture beside a shared link has the colours of the pages", () => {
  const css = readFileSync("app/styles/tokens.css", "utf8");
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  expect(shareColours).toEqual({
    paper: token("paper"),
    ink: token("ink"),
    inkQuiet: token("ink-quiet"),
    pine: token("pine"),
  });
});
