import { expect, test } from "vitest";
import { microsecondsOf } from "./microseconds";

test.each([
  ["1970-01-01 00:00:00+00", 0],
  ["2026-11-25 06:00:00.123456+00", 1795586400123456],
  ["2026-11-25 06:00:00.5+00", 1795586400500000],
  ["2026-11-25 11:30:00.123456+05:30", 1795586400123456],
])("%s keeps its microseconds", (text, wanted) => {
  expect(microsecondsOf(text)).toBe(wanted);
});

test("anything else throws", () => {
  expect(() => microsecondsOf("infinity")).toThrow();
});
