import { expect, test } from "vitest";
import { medicines } from "@/content/medicines";
import { chosenSlugs, filterShelf, makerOf, shelfFilter } from "./filter";
import type { ShelfEntry } from "./medicines";

const entries: ShelfEntry[] = medicines.map((medicine) => ({
  medicine,
  sale: null,
  availability: medicine.slug === "tretiva-40" ? "out-of-stock" : "available",
  barred:
    medicine.slug === "accutane-10" ? [{ code: "evidence-pending" as const, params: { title: "", reason: "" } }] : [],
}));
const slugs = (search: Record<string, string | string[]>) =>
  filterShelf(entries, shelfFilter(search)).entries.map(({ medicine }) => medicine.slug);

test("an empty form shows the whole shelf", () => {
  expect(slugs({ brand: "", strength: "" })).toHaveLength(6);
});

test("brand and strength narrow it together, whatever the case", () => {
  expect(slugs({ brand: "isotroin" })).toEqual(["isotroin-10", "isotroin-20", "isotroin-30"]);
  expect(slugs({ brand: "Isotroin", strength: "30" })).toEqual(["isotroin-30"]);
  expect(slugs({ brand: "Tretiva", strength: "30" })).toEqual([]);
});

test("a maker is found by its name where it is confirmed, and what has none confirmed is left out", () => {
  expect(slugs({ maker: "cipla ltd" })).toEqual(["isotroin-10", "isotroin-20", "isotroin-30"]);
  expect(slugs({ maker: "Intas Pharmaceuticals" })).toEqual([]);
  expect(slugs({ maker: "Nobody" })).toEqual([]);
  expect(medicines.filter((medicine) => makerOf(medicine) === null).map(({ slug }) => slug)).toEqual([
    "accutane-10",
    "tretiva-25",
    "tretiva-40",
  ]);
});

test("a brand that is not supplied is known by its name, also misspelt, and said not to be what was found", () => {
  const found = filterShelf(entries, shelfFilter({ q: "Roacutane 20 mg" }));
  expect(found.entries.map(({ medicine }) => medicine.slug)).toEqual(["isotroin-20"]);
  expect(found.whys).toEqual([{ by: "other-brand", name: "Roaccutane", written: "roacutane" }]);
  expect(filterShelf(entries, shelfFilter({ q: "isotroin" })).whys).toEqual([
    { by: "brand", name: "Isotroin", written: "isotroin" },
  ]);
});

test("available means in stock and open to requests", () => {
  expect(slugs({ available: "1" })).toEqual(["isotroin-10", "isotroin-20", "tretiva-25", "isotroin-30"]);
});

test("what cannot be understood is left out of account", () => {
  expect(slugs({ strength: "lots" })).toHaveLength(6);
  expect(slugs({ strength: ["20", "30"] })).toEqual(["isotroin-20"]);
});

test("what is typed finds within what was chosen, and says why", () => {
  const found = filterShelf(entries, shelfFilter({ q: "isotrion", available: "1" }));
  expect(found.entries.map(({ medicine }) => medicine.slug)).toEqual(["isotroin-10", "isotroin-20", "isotroin-30"]);
  expect(found.whys).toEqual([{ by: "brand-spelling", name: "Isotroin", written: "isotrion" }]);
  expect(filterShelf(entries, shelfFilter({ q: "isotroin 15" }))).toMatchObject({
    entries: [],
    strengthsNotHere: [15],
  });
  expect(shelfFilter({ q: "x".repeat(1000) }).query).toHaveLength(60);
});

test("the order is by strength, by brand, or by the price of a capsule, what has none last", () => {
  expect(slugs({}).map((slug) => Number(slug.split("-")[1]))).toEqual([10, 10, 20, 25, 30, 40]);
  expect(slugs({ sort: "brand" })).toEqual([
    "accutane-10",
    "isotroin-10",
    "isotroin-20",
    "isotroin-30",
    "tretiva-25",
    "tretiva-40",
  ]);
  const priced = entries.map((entry, at) => ({
    ...entry,
    sale: at === 0 ? null : { pricePaise: 1000 * (10 - at), packCapsules: 10 },
  }));
  const byPrice = filterShelf(priced, shelfFilter({ sort: "price" })).entries;
  expect(byPrice.map(({ sale }) => sale?.pricePaise)).toEqual([5000, 6000, 7000, 8000, 9000, undefined]);
  expect(slugs({ sort: "nonsense" })).toEqual(slugs({}));
});

test("a medicine is compared once", () => {
  expect(chosenSlugs({ slug: ["a", "b", "a"] })).toEqual(["a", "b"]);
  expect(chosenSlugs({ slug: "a" })).toEqual(["a"]);
  expect(chosenSlugs({})).toEqual([]);
});
