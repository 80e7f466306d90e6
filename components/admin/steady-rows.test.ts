import { expect, test } from "vitest";
import type { QueueItem } from "@/lib/queries/admin/queue-item";
import { isReordered, steadyRows } from "./steady-rows";

const item = (orderNumber: string, state: QueueItem["state"] = "awaiting-review") =>
  ({ orderNumber, state }) as QueueItem;

test("rows keep their places with what is known now; those that left are marked, those that came are counted", () => {
  const found = steadyRows([item("a"), item("b"), item("c")], [item("new"), item("c", "approved"), item("a")]);
  expect(found.rows).toEqual([item("a"), { ...item("b"), gone: true }, item("c", "approved")]);
  expect(found).toMatchObject({ fresh: 1, gone: 1 });
});

test("another order is told only when nobody came or went", () => {
  expect(isReordered([item("a"), item("b")], [item("b"), item("a")])).toBe(true);
  expect(isReordered([item("a"), item("b")], [item("a"), item("b")])).toBe(false);
  expect(isReordered([item("a")], [item("b"), item("a")])).toBe(false);
});
