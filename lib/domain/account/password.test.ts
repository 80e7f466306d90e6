import { expect, test } from "vitest";
import { passwordReasons } from "./password";

const owner = { email: "asha.rao@example.com", name: "Asha Rao" };
const codes = (password: string, known: string[] = []) =>
  passwordReasons(password, owner, known).map(({ code }) => code);

test("any fifteen characters that are not easy to guess will do", () => {
  for (const good of [
    "seven green bottles",
    "साठ हरी बोतलें दीवार",
    "🦜🐘🦚🌿🌧️ five things",
    "a1!a2!a3!b4?b5?",
    "               but spaces alone",
  ])
    expect(codes(good)).toEqual([]);
});

test.each([
  ["fourteen chars", "password-too-short"],
  ["x".repeat(257), "password-too-long"],
  ["aaaaaaaaaaaaaaaaaaaa", "password-guessable"],
  ["123456789012345", "password-guessable"],
  ["Password Password", "password-guessable"],
  ["asha.rao@example.com", "password-guessable"],
  ["AshaRao AshaRao 1", "password-guessable"],
])("%s is refused", (password, code) => {
  expect(codes(password)).toEqual([code]);
});

test("a password that stands in print is refused", () => {
  expect(codes("demo pharmacy 2026", ["demo pharmacy 2026"])).toEqual(["password-guessable"]);
});
