import { expect, test } from "vitest";
import { productIn, tellingWordIn } from "./discreet";
import { medicines } from "./medicines";

test.each(medicines.map(({ brand, strengthMg }) => `${brand} ${strengthMg} mg`))(
  "%s is found however it is written",
  (title) => {
    for (const written of [
      title,
      title.toUpperCase(),
      `x${title}x`,
      title.split("").join("\u200b"),
      title.replace("o", "ó"),
    ])
      expect(productIn(written), written).not.toBeNull();
  },
);

test("the substance is found, full-width too, and plain names of people and couriers are not taken for it", () => {
  expect(productIn("ｉｓｏｔｒｅｔｉｎｏｉｎ")).toBe("isotretinoin");
  for (const name of ["Asha Rao", "Blue Dart", "BD-1", "Tretan Isro", "Martina Retna"])
    expect(productIn(name)).toBeNull();
});

test("words of health are found where a word begins, and strengths", () => {
  for (const words of ["your acne", "PREGNANCY", "20 mg", "20mg", "side  effect"])
    expect(tellingWordIn(words)).not.toBeNull();
  for (const words of [
    "Your parcel was handed over",
    "Reference: BD-20",
    "https://shop.example/in?token=x7-9mg-acne",
    "of course not".replace("course", "cause"),
  ])
    expect(tellingWordIn(words)).toBeNull();
});
