import { expect, test } from "vitest";
import { rowMatches } from "./row-match";

const row = "Skin: sore, cracked lips (cheilitis); Röte";

test.each([
  ["", true],
  ["   ", true],
  ["LIPS", true],
  ["lips skin", true],
  ["cheil", true],
  ["rote", true],
  ["lips liver", false],
  ["liver", false],
])("looks for “%s”: %s", (wanted, found) => {
  expect(rowMatches(row, wanted)).toBe(found);
});
