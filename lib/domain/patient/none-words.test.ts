import { expect, test } from "vitest";
import { readNone } from "./none-words";

test.each([
  ["None", "NKDA"],
  ["nil"],
  ["Nil."],
  ["NA"],
  ["N/A"],
  ["n.a."],
  ["no"],
  ["No known drug allergies"],
  ["no other medicines"],
  ["Not taking any"],
  ["-"],
  ["नहीं"],
])("“%s” is read as none", (...list) => {
  expect(readNone({ list, none: false })).toEqual({ list: [], none: true });
});

test.each([["Nilutamide"], ["Naproxen"], ["NAC 600"], ["Nonsteroidal cream"], ["No idea what it is called"]])(
  "“%s” names something",
  (entry) => {
    expect(readNone({ list: [entry], none: false })).toEqual({ list: [entry], none: false });
  },
);

test("none beside a name is said to contradict, and an empty list says nothing", () => {
  expect(readNone({ list: ["None", "Soya"], none: false })).toEqual({ list: ["Soya"], none: true });
  expect(readNone({ list: [], none: false })).toEqual({ list: [], none: false });
  expect(readNone({ list: [], none: true })).toEqual({ list: [], none: true });
});
