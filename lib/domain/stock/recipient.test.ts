import { expect, test } from "vitest";
import { packsWhere } from "./recipient";

test.each([
  ["here", 3, 0, "dispensed"],
  ["here", 3, 2, "dispensed"],
  ["handed-over", 3, 1, "handed-over"],
  ["came-back", 3, 3, "handed-over"],
  ["came-back", 3, 3, "cancelled"],
  ["ended", 3, 0, "cancelled"],
] as const)("%s: %i packs, %i of them back, the order %s", (where, packs, returnedPacks, orderState) => {
  expect(packsWhere({ packs, returnedPacks, orderState })).toBe(where);
});
