import { expect, test } from "vitest";
import { holdWarning } from "./hold-warning";

const end = new Date("2026-11-30T10:00:00Z");
const before = (ms: number) => holdWarning(end, new Date(end.getTime() - ms));
const hour = 3_600_000;

test.each([
  ["more than 48 hours", 48 * hour + 1, null],
  ["exactly 48 hours", 48 * hour, 48],
  ["a moment more than 24 hours", 24 * hour + 1, 48],
  ["exactly 24 hours", 24 * hour, 24],
  ["a moment", 1, 24],
  ["nothing", 0, null],
  ["less than nothing", -hour, null],
])("with %s left", (_words, left, warning) => {
  expect(before(left)).toBe(warning);
});
