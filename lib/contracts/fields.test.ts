import { expect, test } from "vitest";
import { paragraph, words } from "./fields";

const line = words(40, "The name");
const text = paragraph(200, "The note");

test.each(["Asha Rao", "D’Souza", "महेश कुळकर्णी", "क्\u200dष", "José Ñ", "Nguyễn"])(
  "%s is a name that can be written",
  (name) => {
    expect(line.parse(name)).toBe(name);
  },
);

test.each([
  ["a NUL", "a\u0000b"],
  ["half of a character", "a\ud800"],
  ["a letter that turns the writing", "a\u202eb"],
  ["an arabic letter mark", "a\u061cb"],
  ["a space of no width", "\u200b"],
  ["a line separator", "a\u2028b"],
  ["a C1 control", "a\u0085b"],
  ["a bell", "a\u0007b"],
])("%s stands in no text of ours", (_, value) => {
  expect(line.safeParse(`x${value}`).success).toBe(false);
  expect(text.safeParse(`x${value}`).success).toBe(false);
});

test("what goes into a register or the head of a mail is one line; a note may have several", () => {
  for (const several of ["Ab\r\nBcc: x", "a\nb", "a\tb"]) {
    expect(line.safeParse(several).success).toBe(false);
    expect(text.safeParse(several).success).toBe(true);
  }
});
