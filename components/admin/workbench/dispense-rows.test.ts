import { expect, test } from "vitest";
import { dispenseRows } from "./dispense-rows";

const line = { slug: "isotroin-20", batch: "IB1", expiry: "2027-10", quantity: 2 };

test("an empty shelf still gives one row to type", () => {
  expect(dispenseRows([], 0)).toHaveLength(1);
});
test("the suggestion never fills in what must be read from the pack", () => {
  expect(dispenseRows([line], 0)).toEqual([{ slug: "isotroin-20", take: "batch IB1, 2 packs", packs: 2 }]);
});
test("a number of rows that is no number, or far too large, does no harm", () => {
  expect(dispenseRows([line], Number.NaN)).toHaveLength(1);
  expect(dispenseRows([line], 1e9)).toHaveLength(20);
});
