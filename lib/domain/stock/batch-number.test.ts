import { expect, test } from "vitest";
import { asBooked, batchKey, batchMeant, bookedAlready, isBatchNumber, tidyBatchNumber } from "./batch-number";

const shelf = ["RCL/0099", "RCL/99", "AB-1", "ab 1"].map((batchNumber) => ({ slug: "isotroin-20", batchNumber }));
const meant = (typed: string) => batchMeant(shelf, "isotroin-20", typed)?.batchNumber;

test.each(["rcl/0099", "RCL 0099", "rcl-0099", "RCL0099", " RCL / 0099 ", "RCL\u200b/0099", "\uff32\uff23\uff2c/0099"])(
  "%s is batch RCL/0099",
  (typed) => {
    expect(meant(typed)).toBe("RCL/0099");
    expect(batchKey(tidyBatchNumber(typed))).toBe("RCL0099");
  },
);

test("leading zeros tell batches apart", () => {
  expect(meant("rcl99")).toBe("RCL/99");
  expect(meant("rcl 099")).toBeUndefined();
});

test("of two booked batches that differ only in their spelling one is meant exactly, or neither", () => {
  expect(meant("AB-1")).toBe("AB-1");
  expect(meant("ab 1")).toBe("ab 1");
  expect(meant("AB1")).toBeUndefined();
});

test.each([
  [["RCL/0099"], "rcl/0099", { kind: "known", number: "RCL/0099" }],
  [["RCL/0099"], "RCL-0099", { kind: "alike", number: "RCL/0099" }],
  [["RCL/0099", "RCL-0099"], "rcl-0099", { kind: "known", number: "RCL-0099" }],
  [[], "RCL-0099", null],
])("beside %j the number %s is %j", (numbers, typed, expected) => {
  expect(bookedAlready(numbers, typed)).toEqual(expected);
});

test("of two booked batches that differ in signs the signs tell, in any case of the letters", () => {
  const both = ["RCL/0099", "RCL-0099"].map((batchNumber) => ({ slug: "isotroin-20", batchNumber }));
  const meantOf = (typed: string) => batchMeant(both, "isotroin-20", typed)?.batchNumber;
  expect(["rcl-0099", "rcl/0099", "rcl0099"].map(meantOf)).toEqual(["RCL-0099", "RCL/0099", undefined]);
});

test("lines come back with the number as booked, what is unknown as typed, and no other medicine's", () => {
  const line = (batch: string, slug = "isotroin-20") => ({ slug, batch, quantity: 1 });
  expect(asBooked([line("rcl 0099"), line("nope"), line("rcl 0099", "tretiva-25")], shelf)).toEqual([
    line("RCL/0099"),
    line("nope"),
    line("rcl 0099", "tretiva-25"),
  ]);
});

test("a batch number has a Latin letter or a digit", () => {
  expect(["RCL/0099", "7", "A"].every(isBatchNumber)).toBe(true);
  expect(["", "-", "/ .", "\u0966\u0967", "ABЗ"].some(isBatchNumber)).toBe(false);
});
