import { expect, test } from "vitest";
import { endorsementRefusal } from "./copy-endorsement";

test.each([
  ["nothing was dispensed", null, 57, "not-dispensed"],
  ["another number was written", { serial: 57, written: null }, 58, "serial-differs"],
  ["it was written before", { serial: 57, written: { by: "Priya" } }, 57, "copy-written"],
  ["it is the register's number and new", { serial: 57, written: null }, 57, null],
])(
  "whoever wrote the supply on the copy says so once, with the register's number: %s",
  (_what, supplied, serial, code) => {
    const refusal = endorsementRefusal(supplied, serial);
    expect(refusal !== null && "code" in refusal ? refusal.code : null).toBe(code);
  },
);
