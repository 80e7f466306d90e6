import { expect, test } from "vitest";
import { medicines } from "@/content/medicines/all";
import { chosenSlugs, filterShelf, shelfFilter } from "./filter";
import type { ShelfEntry } from "./medicines";

const entries: ShelfEntry[] = medicines.map((medicine) => ({
  medicine,
  sale: null,
  availability: medicine.slug === "tretiva-40" ? "out-of-stock" : "available",
  barred: medicine.slug === "accutane-10" ? [{ code: "evidence-pending", message: "" }] : [],
}));
const slugs = (search: Record<string, string | string[]>) =>
  filterShelf(entries, shelfFilter(search)).map(({ medicine }) => medicine.slug);

test("an empty form shows the whole shelf", () => {
  expect(slugs({ brand: "", strength: "" })).toHaveLength(6);
});

test("brand and strength narrow it together, whatever the case", () => {
  expect(slugs({ brand: "isotroin" })).toEqual(["isotroin-10", "isotroin-20", "isotroin-30"]);
  expect(slugs({ brand: "Isotroin", strength: "30" })).toEqual(["isotroin-30"]);
  expect(slugs({ brand: "Tretiva", strength: "30" })).toEqual([]);
});

test("available means in stock and open to requests", () => {
  expect(slugs({ available: "1" })).toEqual(["isotroin-10", "isotroin-20", "tretiva-25", "isotroin-30"]);
});

test("what cannot be understood is left out of account", () => {
  expect(slugs({ strength: "lots" })).toHaveLength(6);
  expect(slugs({ strength: ["20", "30"] })).toEqual(["isotroin-20"]);
});

test("a medicine is compared once", () => {
  expect(chosenSlugs({ slug: ["a", "b", "a"] })).toEqual(["a", "b"]);
  expect(chosenSlugs({ slug: "a" })).toEqual(["a"]);
  expect(chosenSlugs({})).toEqual([]);
});
