import { describe, expect, test } from "vitest";
import { medicines } from "@/content/medicines";
import { searchMedicines } from "./search";

const slugs = (query: string) => searchMedicines(query, medicines).found.map(({ medicine }) => medicine.slug);
const whys = (query: string) => [...new Set(searchMedicines(query, medicines).found.map(({ why }) => why.by))];
const isotroins = ["isotroin-10", "isotroin-20", "isotroin-30"];

describe("a medicine is found", () => {
  test.each(medicines.map(({ search, slug }) => [search.brand[0] ?? "", slug] as const))(
    "by its brand: %s",
    (brand, slug) => {
      expect(slugs(brand)).toContain(slug);
      expect(whys(brand)).toEqual(["brand"]);
    },
  );

  test.each(
    medicines.flatMap(({ search, slug }) => search.misspellings.map((misspelling) => [misspelling, slug] as const)),
  )("by a known misspelling, “%s”, and it says that it was one", (misspelling, slug) => {
    expect(slugs(misspelling)).toContain(slug);
    expect(whys(misspelling)).toEqual(["brand-spelling"]);
  });

  test("by brand and strength as people type them", () => {
    for (const query of ["Isotroin 20", "isotroin20 mg".replace("20", " 20"), "ISOTROIN 20MG capsules", "isotrion 20"])
      expect(slugs(query), query).toEqual(["isotroin-20"]);
  });

  test("by its substance, spelt right or nearly: all of them", () => {
    expect(slugs("isotretinoin")).toHaveLength(medicines.length);
    expect(whys("isotretinoin")).toEqual(["substance"]);
    expect(whys("isotretinion")).toEqual(["substance-spelling"]);
    expect(slugs("isotretinoin 40 mg")).toEqual(["tretiva-40"]);
  });

  test.each([
    ["acne", "use"],
    ["pimples", "use"],
    ["tablets for acne", "use"],
    ["Claravis", "other-brand"],
    ["absorica", "other-brand"],
    ["Sotret 20", "other-brand"],
    ["clarvis", "other-brand"],
    ["Acutret", "other-brand-unconfirmed"],
    ["Deriva I 10", "other-brand-unconfirmed"],
    ["d acne i", "other-brand-unconfirmed"],
  ])("by what it is for, or another brand of it: “%s”, and it says why", (query, by) => {
    expect(slugs(query).length).toBeGreaterThan(0);
    expect(whys(query)).toEqual([by]);
  });

  test("all of them for acne and for another brand without a strength", () => {
    for (const query of ["acne", "Claravis", "Acutret"]) expect(slugs(query), query).toHaveLength(medicines.length);
  });

  test("by a word that says nothing of which: the whole shelf", () => {
    expect(slugs("capsules")).toHaveLength(medicines.length);
  });

  test("by strength alone", () => {
    expect(slugs("10mg")).toEqual(["accutane-10", "isotroin-10"]);
  });

  test("by the brand that was named and no other in its place", () => {
    expect(slugs("isotroin isotretinoin")).toEqual(isotroins);
  });
});

describe("nothing is found", () => {
  test("of another medicine, though it is spelt alike", () => {
    for (const query of [
      "tretinoin",
      "retinol",
      "doxycycline",
      "acitretin",
      "deriva",
      "x",
      "",
      "   ",
      "🙂",
      "%",
      "0",
      "000 mg",
    ])
      expect(slugs(query), query).toEqual([]);
  });

  test("in a strength that the brand does not have, and the strength is named", () => {
    expect(searchMedicines("isotroin 15", medicines)).toMatchObject({ found: [], strengthsNotHere: [15] });
    expect(slugs("accutane 20")).toEqual([]);
    expect(searchMedicines("0", medicines).strengthsNotHere).toEqual([]);
  });
});
