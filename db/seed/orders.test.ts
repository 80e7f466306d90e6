import { expect, test } from "vitest";
import { jurisdictions } from "@/lib/domain/dispensing/jurisdiction";
import { ordersIn } from "./orders";

test("the demo seeds orders where they could be placed, and none elsewhere, so that it starts everywhere", () => {
  const seeded = jurisdictions.map((one) => [one, ordersIn(one, "2026-11-23", {}, true).length]);
  expect(seeded).toEqual(jurisdictions.map((one) => [one, one === "IN" ? 10 : 0]));
});
