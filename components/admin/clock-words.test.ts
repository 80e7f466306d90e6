import { expect, test } from "vitest";
import { clockWords } from "./clock-words";

test("a time of the queue shows its seconds before its zone", () => {
  expect(clockWords(new Date("2026-11-24T08:35:09.700Z"), "Asia/Kolkata")).toBe("14:05:09 IST");
});
