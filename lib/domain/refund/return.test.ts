import { expect, test } from "vitest";
import { orderStates } from "../order/machine";
import { canReturn, returnReasons } from "./return";

const supplied = [
  { batchId: "b1", slug: "isotroin-20", batchNumber: "A1", packs: 2, returnedPacks: 1 },
  { batchId: "b2", slug: "isotroin-20", batchNumber: "A2", packs: 1, returnedPacks: 0 },
];
const line = (batch: string, packs: number) => ({ slug: "isotroin-20", batch, packs });

test("packs come back only of what left the shelf for an order", () => {
  expect(orderStates.filter(canReturn)).toEqual(["dispensed", "handed-over"]);
});

test("what is still out can come back; a batch that is named with none is as if it were not named", () => {
  expect(returnReasons([line("A1", 1), line("A2", 0)], supplied)).toEqual([]);
  expect(returnReasons([line("UNKNOWN", 0)], supplied)).toEqual([]);
});

test("every line that is too much is told at its own field, and one batch on two lines counts together", () => {
  const reasons = returnReasons([line("A2", 1), line("A1", 2), line("A9", 1), line("A2", 1)], supplied);
  expect(reasons.map(({ code, field }) => [code, field])).toEqual([
    ["more-than-supplied", "lines.0.packs"],
    ["more-than-supplied", "lines.1.packs"],
    ["batch-not-supplied", "lines.2.batch"],
    ["more-than-supplied", "lines.3.packs"],
  ]);
});
