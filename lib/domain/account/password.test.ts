import { expect, test } from "vitest";
import { reasonWords } from "@/content/words/reasons";
import { passwordReasons, type Weakness } from "./password";

const strong = () => null;
const codes = (password: string, weakness: Weakness | null = null) =>
  passwordReasons(password, () => weakness).map(({ code }) => code);

test.each([
  ["fourteen chars", "password-too-short"],
  ["🦜".repeat(14), "password-too-short"],
  ["x".repeat(257), "password-too-long"],
])("%s is refused for its length", (password, code) => {
  expect(codes(password)).toEqual([code]);
});

test("fifteen characters of any kind will do", () => {
  for (const good of ["fifteen letters", "🦜".repeat(15), " ".repeat(15)])
    expect(passwordReasons(good, strong)).toEqual([]);
});

test.each<[Weakness, RegExp]>([
  ["listed", /commonly used passwords/],
  ["own", /your name, your address or a word from this shop/],
  ["keys", /keyboard/],
  ["repeat", /repeats/],
  ["run", /counts/],
])("a password that is easy to guess is refused with the reason: %s", (weakness, words) => {
  const [reason] = passwordReasons("any fifteen chars", () => weakness);
  expect(reason).toMatchObject({ code: "password-guessable", field: "password" });
  expect(reason && reasonWords(reason)).toMatch(words);
});
