import type { InteractionTerm } from "@/lib/domain/clinical/interactions";
import type { Allergen, NonEmpty } from "./define";
import { isotretinoinCapsule } from "./medicines/isotretinoin-capsule";
import type { SourceId } from "./sources";

export interface ListedAllergy extends InteractionTerm {
  readonly title: string;
  readonly effect: string;
  readonly whatToDo: string;
  readonly basis: NonEmpty<SourceId>;
}

const checkPack = "Check the pack in hand: the list of ingredients printed on it decides.";

/** What the content says of one allergen of the capsule. */
function flagged(id: Allergen) {
  const flag = isotretinoinCapsule.allergenFlags.find(({ allergen }) => allergen === id);
  if (flag === undefined) throw new Error(`nothing is said of ${id}`);
  return { id, effect: flag.text, basis: flag.sources, brands: [], route: "any" as const };
}

/** What a declared allergy is held against: the capsule's other ingredients, and the substance itself. */
export const allergyList: NonEmpty<ListedAllergy> = [
  {
    id: "retinoid",
    tier: "stop",
    title: "Isotretinoin or another retinoid",
    effect: "An allergy to isotretinoin or anything else in the capsule is a contraindication.",
    whatToDo: "Not supplied. Ask the prescriber.",
    names: ["isotretinoin", "retinoid", "retinoids", "vitamin a"],
    brands: ["isotroin", "tretiva", "accutane", "roaccutane"],
    route: "any",
    basis: ["uk-smpc"],
  },
  {
    ...flagged("soya"),
    tier: "stop",
    title: "Soya",
    whatToDo: `Ask the prescriber. ${checkPack}`,
    names: ["soya", "soy", "soybean", "soyabean", "soja", "lecithin"],
  },
  {
    ...flagged("peanut"),
    tier: "stop",
    title: "Peanut",
    whatToDo: `Ask the prescriber. ${checkPack}`,
    names: ["peanut", "peanuts", "groundnut", "groundnuts", "arachis", "moongphali", "nut", "nuts"],
  },
  {
    ...flagged("gelatin"),
    tier: "stop",
    title: "Gelatin",
    whatToDo: "Every capsule of this form contains it. Ask the patient what happened, then the prescriber.",
    names: ["gelatin", "gelatine"],
  },
  {
    ...flagged("sorbitol"),
    tier: "ask",
    title: "Sorbitol or fructose",
    whatToDo: checkPack,
    names: ["sorbitol", "fructose"],
  },
  {
    ...flagged("parabens"),
    tier: "ask",
    title: "Parabens",
    whatToDo: checkPack,
    names: ["paraben", "parabens", "methylparaben", "propylparaben", "e214", "e216", "e218"],
  },
  {
    ...flagged("colours"),
    tier: "ask",
    title: "Food colours",
    whatToDo: checkPack,
    names: [
      "colours",
      "colour",
      "food colour",
      "food dye",
      "cochineal",
      "ponceau",
      "tartrazine",
      "sunset yellow",
      "e102",
      "e 102",
      "e110",
      "e 110",
      "e124",
      "e 124",
      "e171",
    ],
  },
];
