import { expect, test } from "vitest";
import { weaknessOf } from "./password-strength";

const own = ["asha.rao@example.com", "asha", "rao", "Larkspur", "Pharmacy", "isotretinoin", "Isotroin"];

test.each([
  "seven green bottles",
  "a long enough password",
  "साठ हरी बोतलें दीवार",
  "🦜🐘🦚🌿🌧️ five things",
  "a1!a2!a3!b4?b5?",
  "               but spaces alone",
  "correct horse battery staple",
])("%s is taken", (password) => {
  expect(weaknessOf(password, own)).toBeNull();
});

test.each([
  ["Password1234567", "listed"],
  ["P@ssword12345678", "listed"],
  ["qwertyuiop12345", "listed"],
  ["India@123456789", "listed"],
  ["1qaz2wsx3edc4rfv", "listed"],
  ["iloveyouiloveyou", "repeat"],
  ["aaaaaaaaaaaaaaaaaaaa", "repeat"],
  ["abcabcabcabcabc", "repeat"],
  ["Larkspur Pharmacy", "own"],
  ["LarkspurPharmacy2026", "own"],
  ["isotretinoin20mg", "own"],
  ["asha.rao@example.com", "own"],
  ["AshaRao AshaRao 1", "repeat"],
  ["gfdsertyuiolkjhg", "keys"],
  ["abcdefghijklmnopqr", "run"],
] as const)("%s is easy to guess: %s", (password, weakness) => {
  expect(weaknessOf(password, own)).toBe(weakness);
});

test("only the beginning of a long password is judged", () => {
  expect(weaknessOf("password".repeat(32), own)).toBe("repeat");
  expect(weaknessOf(`seven green bottles on a wall ${"x".repeat(200)}`, own)).toBeNull();
});
