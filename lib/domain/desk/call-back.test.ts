import { expect, test } from "vitest";
import { callBackReasons } from "./call-back";

const now = new Date("2026-11-25T09:00:00Z");
const codes = (at: string | null) =>
  callBackReasons(at === null ? null : new Date(at), 24, now).map(({ code }) => code);

test("a call is planned for a time to come, and soon", () => {
  expect(codes("2026-11-25T09:00:01Z")).toEqual([]);
  expect(codes("2026-11-26T09:00:00Z")).toEqual([]);
  expect(codes("2026-11-26T09:00:01Z")).toEqual(["call-back-too-late"]);
  expect(codes("2026-11-25T09:00:00Z")).toEqual(["call-back-past"]);
  expect(codes(null)).toEqual(["call-back-time-invalid"]);
});
