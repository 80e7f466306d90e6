import { describe, expect, test } from "vitest";
import { matchInteractions } from "@/lib/domain/clinical/interactions";
import { allergyList } from "./allergies";
import { allergens } from "./define";
import { interactionList } from "./interactions";
import { interactions } from "./monographs/isotretinoin/interactions";
import { sources } from "./sources";

const idsOf = (...declared: string[]) => {
  const answer = matchInteractions(declared, false, interactionList);
  return answer.kind === "listed" ? answer.matches.map(({ term }) => term.id) : [];
};

describe("the list of interactions", () => {
  test.each(
    interactionList.flatMap(({ id, route, names, brands }) =>
      [...names, ...brands].map((name) => [name, id, route] as const),
    ),
  )("“%s” is found as %s", (name, id, route) => {
    expect(idsOf(route === "on-skin" ? `${name} cream` : name)).toContain(id);
  });

  test.each(interactions.map(({ agent }) => agent))("what the monograph warns of is in it: %s", (agent) => {
    expect(idsOf(agent)).not.toEqual([]);
  });

  test("rests on sources that may be shown as fact, or says that it is our policy", () => {
    for (const { id, basis } of [...interactionList, ...allergyList]) {
      if (basis === "our-policy") continue;
      expect(
        basis.map((source) => sources[source].grade),
        id,
      ).not.toContain("C");
    }
  });

  test("has each entry once, and each allergen of the capsule", () => {
    const ids = interactionList.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(allergyList.map(({ id }) => id)).toEqual(expect.arrayContaining([...allergens]));
  });
});

describe("what patients write", () => {
  test.each([
    ["Doxycycline 100 mg twice daily", ["tetracyclines"]],
    ["doxycyclin", ["tetracyclines"]],
    ["Doxycicline 100", ["tetracyclines"]],
    ["Vit. A 5000 IU", ["vitamin-a"]],
    ["Acitretin and a moisturising cream", ["oral-retinoids"]],
    ["tretinoin", ["oral-retinoids"]],
    ["tretinoin 0.05% cream at night", ["retinoids-on-the-skin"]],
    ["Retino-A 0.025", ["adapalene"]],
    ["St. John’s Wort", ["st-johns-wort"]],
    ["desogestrel 75 mcg", ["progestogen-only"]],
    ["ethinylestradiol + desogestrel", ["combined-pill"]],
    ["norethisterone combined with zinc", ["progestogen-only"]],
    ["Isotroin 20", ["isotretinoin-already"]],
    ["Betamethasone cream", []],
    ["Levothyroxine 50 micrograms", []],
    ["Acetyl salicylic acid 75", []],
    ["Metformin", []],
    ["Minoxidil 5% solution", []],
    ["Oxcarbazepine", []],
    ["Carbimazole 5 mg", []],
    ["Metronidazole", []],
    ["Doxylamine", []],
    ["Vitamin D3", []],
    ["Doxepin", []],
  ])("“%s”", (entry, ids) => {
    expect(idsOf(entry)).toEqual(ids);
  });
});

describe("allergies", () => {
  const allergiesOf = (...declared: string[]) => {
    const answer = matchInteractions(declared, false, allergyList);
    return answer.kind === "listed" ? { ids: answer.matches.map(({ term }) => term.id), rest: answer.unmatched } : null;
  };

  test("soya, peanut and gelatin stop, colours are read on the pack, and what is not known stays named", () => {
    expect(allergiesOf("E124 (ponceau)", "Soy milk", "ground-nuts, groundnuts", "gelatine", "Penicillin")).toEqual({
      ids: ["soya", "peanut", "gelatin", "colours"],
      rest: ["Penicillin"],
    });
  });
});
