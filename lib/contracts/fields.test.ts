import { expect, test } from "vitest";
import { signUp } from "./account";
import { putOnHold } from "./desk";
import { dayOfThisCentury, decimalNumber, paragraph, stated, words } from "./fields";
import { addPatient } from "./patient";

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
  ["a line separator", "a\u2028b"],
  ["a C1 control", "a\u0085b"],
  ["a bell", "a\u0007b"],
])("%s stands in no text of ours", (_, value) => {
  expect(line.safeParse(`x${value}`).success).toBe(false);
  expect(text.safeParse(`x${value}`).success).toBe(false);
});

test.each([
  ["a letter that turns the writing", "a\u202eb"],
  ["an arabic letter mark", "a\u061cb"],
  ["a space of no width", "\u200bab"],
  ["a direction mark at the end, as phones copy it", "ab\u200e "],
])("%s is dropped, for nobody could see what to take out", (_, value) => {
  expect(line.parse(value)).toBe("ab");
  expect(text.parse(value)).toBe("ab");
});

test("what goes into a register or the head of a mail is one line; a note may have several", () => {
  for (const several of ["Ab\r\nBcc: x", "a\nb", "a\tb"]) {
    expect(line.safeParse(several).success).toBe(false);
    expect(text.safeParse(several).success).toBe(true);
  }
});

test("a field that may be left empty says what is wrong with what was typed into it", () => {
  const weight = stated(decimalNumber(20, 300, "The weight in kg"));
  for (const typed of ["sixty", "5", {}])
    expect(weight.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual([
      "The weight in kg must be a number from 20 to 300.",
    ]);
  expect([weight.parse(""), weight.parse(undefined), weight.parse("60.5")]).toEqual([null, null, 60.5]);
});

test("a day is handed on as the rules count it; what is no day stays as it was typed, for the rules to refuse", () => {
  const day = dayOfThisCentury("The day");
  for (const typed of ["2026-11-25", "25/11/2026", "25112026", "25 nov 26"])
    expect(day.parse(typed)).toBe("2026-11-25");
  for (const none of ["", "31/02/2026", "112026-02-05"]) expect(day.parse(none)).toBe(none);
});

test("every contract that takes a day reads it as people type it", () => {
  const typed = "25/11/2026";
  const read = "2026-11-25";
  expect(
    signUp.parse({ name: "Asha", email: "a@example.com", password: "long enough words", birthDate: typed }),
  ).toMatchObject({ birthDate: read });
  expect(addPatient.parse({ relationship: "self", name: "Asha", birthDate: typed })).toMatchObject({ birthDate: read });
  expect(putOnHold.shape.lookAgainOn.parse(typed)).toBe(read);
});
