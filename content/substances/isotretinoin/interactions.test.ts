import { describe, expect, test } from "vitest";
import { type InteractionTerm, matchInteractions } from "@/lib/domain/clinical/interactions";
import { allergens } from "../../define";
import { sources } from "../../sources";
import { allergies } from "./allergies";
import { interactions } from "./interactions";
import { medicines } from "./medicines";
import { interactions as told } from "./monograph/interactions";
import { otherBrands } from "./other-brands";

const idsIn = (list: readonly InteractionTerm[], declared: string) => {
  const answer = matchInteractions([declared], false, list);
  return answer.kind === "listed" ? answer.matches.map(({ term }) => term.id) : [];
};
const idsOf = (declared: string) => idsIn(interactions.list, declared);

/** Each entry of both lists, with all that must find it. */
const entries = [
  ...interactions.list.map((term) => ({ ...term, list: interactions.list as readonly InteractionTerm[] })),
  ...allergies.map((term) => ({ ...term, id: term.id as string, list: allergies as readonly InteractionTerm[] })),
];

describe("the lists of interactions and allergies", () => {
  test.each(entries)(
    "$title is found by each of its names, brands and misspellings, and nothing else is",
    ({ id, list, route, names, brands, misspelt }) => {
      const written = [...names, ...brands, ...Object.values(misspelt).flat()];
      const beside = (name: string) => (route === "on-skin" ? `${name} cream` : name);
      expect(written.map((name) => [name, idsIn(list, beside(name))])).toEqual(written.map((name) => [name, [id]]));
    },
  );

  test.each(entries)("$title knows three misspellings of names that it has", ({ names, brands, misspelt }) => {
    expect(Object.values(misspelt).flat().length).toBeGreaterThanOrEqual(3);
    for (const name of Object.keys(misspelt)) expect([...names, ...brands]).toContain(name);
  });

  test("finds twenty of the most common names in Devanagari", () => {
    const hindi = interactions.list.flatMap(({ names }) => names.filter((name) => /\p{Script=Devanagari}/u.test(name)));
    expect(new Set(hindi).size).toBeGreaterThanOrEqual(20);
  });

  test.each(told.map(({ agent }) => agent))("what the monograph warns of is in it: %s", (agent) => {
    expect(idsOf(agent)).not.toEqual([]);
  });

  test("rests on sources that there are, or says that it is our policy", () => {
    for (const { id, basis } of [...interactions.list, ...allergies])
      expect(basis === "our-policy" || basis.every((source) => source in sources), id).toBe(true);
  });

  test("has each entry once, and each allergen of the capsule", () => {
    const ids = interactions.list.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(allergies.map(({ id }) => id)).toEqual(expect.arrayContaining([...allergens]));
  });
});

describe("a second supply of isotretinoin", () => {
  const names = [
    ..."Acutret,Isotret,Isoin,Isotane,Tufacne,Zitblow,Resoten,Acnex,Sotret,Deriva I,D Acne I,Isotroin,Tretiva".split(
      ",",
    ),
    ..."Accutane,Roaccutane,Claravis,Absorica,Amnesteem,Zenatane,Myorisan,Oratane".split(","),
    ...Object.keys(otherBrands),
    ...medicines.flatMap(({ search }) => [...search.brand, ...search.misspellings]),
  ];

  test.each([...new Set(names)])("is found under “%s”, with its strength, in capitals and in a sentence", (name) => {
    for (const written of [name, `${name.toUpperCase()} 20 mg capsule`, `Cap. ${name} 10, once a day`])
      expect(idsOf(written), written).toEqual(["isotretinoin-already"]);
  });
});

describe("contraception", () => {
  const said = (written: string) => {
    const answer = matchInteractions([written], false, interactions.list);
    return answer.kind === "listed"
      ? answer.matches.map(({ term: { whatToDo, effect } }) => `${effect}. ${whatToDo}`)
      : [];
  };

  test.each(["Levonorgestrel IUS", "Mirena coil", "Eloira", "Implanon NXT", "Copper-T 380A"])(
    "%s counts as highly effective",
    (written) => {
      expect(said(written)).toHaveLength(1);
      expect(said(written)[0]).toMatch(/highly effective/);
      expect(said(written)[0]).not.toMatch(/does not count/i);
    },
  );

  test.each(["Depo-Provera", "Antara injection", "medroxyprogesterone 150 mg"])(
    "%s counts only where its repeats are on record",
    (written) => {
      expect(said(written)[0]).toMatch(/6 in 100 .*only where it is on record/);
    },
  );

  test.each([
    "rifampicin",
    "rifabutin",
    "carbamazepine",
    "oxcarbazepine",
    "phenobarbitone",
    "phenytoin",
    "primidone",
    "rufinamide",
    "topiramate",
    "efavirenz",
    "nevirapine",
    "ritonavir",
    "St John’s wort",
    "modafinil",
    "bosentan",
  ])("%s is said to make hormonal contraception fail", (written) => {
    expect(said(written)[0]).toMatch(/pill, patch, ring and implant may fail|hormonal contraception may fail/i);
  });
});

describe("what patients write", () => {
  test.each<[string, string[]]>([
    ["Doxycycline 100 mg twice daily", ["tetracyclines"]],
    ["Doxycicline 100", ["tetracyclines"]],
    ["डॉक्सीसाइक्लिन 100", ["tetracyclines"]],
    ["डाक्सिसाईक्लीन", ["tetracyclines"]],
    ["विटामिन ए की गोली", ["vitamin-a"]],
    ["ट्रेटिनॉइन क्रीम", ["retinoids-on-the-skin"]],
    ["गर्भनिरोधक गोली", ["pill-not-named"]],
    ["शराब", ["alcohol"]],
    ["Vit. A 5000 IU", ["vitamin-a"]],
    ...["Becadexamin", "Supradyn daily", "Zincovit tablet", "A to Z NS", "Seven Seas cod liver oil", "Revital H"].map(
      (name) => [name, ["may-hold-vitamin-a"]] as [string, string[]],
    ),
    ...["Ovral-L", "Femilon", "Novelon", "Loette", "Yasmin", "Yaz", "Diane-35", "Krimson 35", "Mala-D", "Mala N"].map(
      (name) => [name, ["combined-pill"]] as [string, string[]],
    ),
    ...["Unwanted 72", "iPill", "ulipristal", "ellaOne", "morning after pill"].map(
      (name) => [name, ["emergency-contraception"]] as [string, string[]],
    ),
    ...["Saheli", "Chhaya tablet", "centchroman"].map((name) => [name, ["ormeloxifene"]] as [string, string[]]),
    ["etonogestrel", ["contraceptive-implant"]],
    ["medroxyprogesterone", ["contraceptive-injection"]],
    ["copper coil", ["copper-coil"]],
    ["Acitretin and a moisturising cream", ["oral-retinoids"]],
    ["tretinoin", ["oral-retinoids"]],
    ["tretinoin 0.05% cream at night", ["retinoids-on-the-skin"]],
    ["Retino-A 0.025", ["adapalene"]],
    ["Deriva gel", ["adapalene"]],
    ["Deriva I 10", ["isotretinoin-already"]],
    ["I-Deriva 20mg Capsule", ["isotretinoin-already"]],
    ["Iso-tretinoin 20", ["isotretinoin-already"]],
    ["St. John’s Wort", ["st-johns-wort"]],
    ["desogestrel 75 mcg", ["progestogen-only"]],
    ["ethinylestradiol + desogestrel", ["combined-pill"]],
    ["levonorgestrel 0.15 mg + ethinylestradiol 0.03 mg", ["combined-pill"]],
    ["norethisterone combined with zinc", ["progestogen-only"]],
    ["levonorgestrel", ["levonorgestrel-form-not-named"]],
    ["levonorgestrel 52 mg IUS", ["hormonal-coil"]],
    ["levonorgestrel implant", ["contraceptive-implant"]],
    ["levonorgestrel 1.5 mg", ["emergency-contraception"]],
    ["i-pill yesterday", ["emergency-contraception"]],
    ["Unwanted-72", ["emergency-contraception"]],
    ["Unwanted 21 days", ["combined-pill"]],
    ["birth control pill", ["pill-not-named"]],
    ["combined contraceptive pill", ["combined-pill"]],
    ["emergency contraceptive pill", ["emergency-contraception"]],
    ["hormonal IUD", ["hormonal-coil"]],
    ["Isotroin 20", ["isotretinoin-already"]],
    ["Betamethasone cream", []],
    ["Levothyroxine 50 micrograms", []],
    ["Acetyl salicylic acid 75", []],
    ["Metformin", []],
    ["Minoxidil 5% solution", []],
    ["Carbimazole 5 mg", []],
    ["Metronidazole", []],
    ["Rifaximin 400", []],
    ["Doxylamine", []],
    ["Vitamin D3", []],
    ["Becosules", []],
    ["Doxepin", []],
    ["मेटफॉर्मिन", []],
  ])("“%s”", (entry, ids) => {
    expect(idsOf(entry)).toEqual(ids);
  });
});

describe("allergies", () => {
  const allergiesOf = (...declared: string[]) => {
    const answer = matchInteractions(declared, false, allergies);
    return answer.kind === "listed" ? { ids: answer.matches.map(({ term }) => term.id), rest: answer.unmatched } : null;
  };

  test("soya, peanut and gelatin stop, colours are read on the pack, and what is not known stays named", () => {
    expect(allergiesOf("E124 (ponceau)", "Soy milk", "ground-nuts, groundnuts", "gelatine", "Penicillin")).toEqual({
      ids: ["soya", "peanut", "gelatin", "colours"],
      rest: ["Penicillin"],
    });
  });
});
