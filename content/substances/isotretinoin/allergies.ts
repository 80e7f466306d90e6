import type { Allergen, NonEmpty } from "../../define";
import type { ListedAllergy } from "../../define-interaction";
import { isotretinoinCapsule } from "./capsule";
import { isotretinoinBrands } from "./interactions/retinoids";

const checkPack = "Check the pack in hand: the list of ingredients printed on it decides.";

/** What the content says of one allergen of the capsule. */
function flagged(id: Allergen) {
  const flag = isotretinoinCapsule.allergenFlags.find(({ allergen }) => allergen === id);
  if (flag === undefined) throw new Error(`nothing is said of ${id}`);
  return { id, effect: flag.text, basis: flag.sources, brands: [], route: "any" as const };
}

/** What a declared allergy is held against: the capsule's other ingredients, and the substance itself. */
export const allergies: NonEmpty<ListedAllergy> = [
  {
    id: "retinoid",
    tier: "stop",
    title: "Isotretinoin or another retinoid",
    effect: "An allergy to isotretinoin or anything else in the capsule is a contraindication.",
    whatToDo: "Not supplied. Ask the prescriber.",
    names: ["isotretinoin", "tretinoin", "acitretin", "retinoid", "retinoids", "vitamin a", "आइसोट्रेटिनॉइन"],
    misspelt: {
      isotretinoin: ["isotretinion", "isotretnoin", "isotratinoin"],
      retinoid: ["retinoide", "retenoid", "retinod"],
    },
    brands: isotretinoinBrands,
    route: "any",
    basis: ["uk-smpc"],
  },
  {
    ...flagged("soya"),
    tier: "stop",
    title: "Soya",
    whatToDo: `Ask the prescriber. ${checkPack}`,
    names: ["soya", "soy", "soybean", "soybeans", "soyabean", "soyabeans", "soja", "lecithin", "सोया", "सोयाबीन"],
    misspelt: { soya: ["soyaa", "soia", "soyya"], soyabean: ["soyabeen", "soyabin", "soyabeans"] },
  },
  {
    ...flagged("peanut"),
    tier: "stop",
    title: "Peanut",
    whatToDo: `Ask the prescriber. ${checkPack}`,
    names: [
      "peanut",
      "peanuts",
      "groundnut",
      "groundnuts",
      "ground nut",
      "arachis",
      "moongphali",
      "mungfali",
      "nut",
      "nuts",
      "मूंगफली",
    ],
    misspelt: { peanut: ["penut", "peenut", "pea nut"], moongphali: ["mungphali", "moongfali", "mumfali"] },
  },
  {
    ...flagged("gelatin"),
    tier: "stop",
    title: "Gelatin",
    whatToDo: "Every capsule of this form contains it. Ask the patient what happened, then the prescriber.",
    names: ["gelatin", "gelatine", "जिलेटिन"],
    misspelt: { gelatin: ["jelatin", "gellatin", "geletin"] },
  },
  {
    ...flagged("sorbitol"),
    tier: "ask",
    title: "Sorbitol or fructose",
    whatToDo: checkPack,
    names: ["sorbitol", "fructose"],
    misspelt: { sorbitol: ["sorbital", "sorbetol", "sorbitole"] },
  },
  {
    ...flagged("parabens"),
    tier: "ask",
    title: "Parabens",
    whatToDo: checkPack,
    names: ["paraben", "parabens", "methylparaben", "propylparaben", "e214", "e216", "e218", "e 214", "e 216", "e 218"],
    misspelt: { paraben: ["parabin", "parabene", "perabin"] },
  },
  {
    ...flagged("colours"),
    tier: "ask",
    title: "Food colours",
    whatToDo: checkPack,
    names: [
      "colours",
      "colour",
      "colors",
      "color",
      "food colour",
      "food color",
      "food colouring",
      "food coloring",
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
      "e 171",
    ],
    misspelt: { tartrazine: ["tartrazin", "tartazine", "tetrazine"], colour: ["colur", "coulour", "colar"] },
  },
];
