import type { Medicine } from "../../define";
import { otherBrands } from "./other-brands";

type Shared = Pick<
  Medicine,
  | "substance"
  | "inn"
  | "form"
  | "route"
  | "manufacturingSite"
  | "packCapsules"
  | "excipients"
  | "allergenFlags"
  | "storage"
  | "legalClass"
  | "licences"
>;

/** What is true of every isotretinoin capsule on the shelf. No Indian pack insert could be read, so what differs between makers is left to the pack. */
export const isotretinoinCapsule = {
  substance: "isotretinoin",
  inn: "Isotretinoin",
  form: "Soft gelatin capsule",
  route: "By mouth",
  manufacturingSite: { status: "confirm-on-pack" },
  packCapsules: 10,
  excipients: { status: "confirm-on-pack" },
  allergenFlags: [
    {
      allergen: "soya",
      level: "presumed",
      text: "Most capsules of this class are filled with soya-bean oil. Not for anyone allergic to soya.",
      sources: ["uk-roaccutane", "eu-smpc", "uk-smpc"],
    },
    {
      allergen: "peanut",
      level: "cross-reaction",
      text: "Not for anyone allergic to peanut: the product texts say so of all soya-oil capsules.",
      sources: ["uk-smpc", "uk-roaccutane-precautions"],
    },
    {
      allergen: "gelatin",
      level: "contains",
      text: "The shell is gelatin, which comes from animals. The pack may say which animal.",
      sources: ["uk-roaccutane"],
    },
    {
      allergen: "sorbitol",
      level: "presumed",
      text: "The shell of these capsules usually contains sorbitol. Tell us of an intolerance to fructose or sorbitol.",
      sources: ["eu-smpc", "uk-roaccutane"],
    },
    {
      allergen: "parabens",
      level: "check-pack",
      text: "Some shells contain parabens. The pack says whether this one does.",
      sources: ["us-label-zenatane"],
    },
    {
      allergen: "colours",
      level: "check-pack",
      text: "Colours differ between makers; some contain cochineal red A (E124).",
      sources: ["eu-smpc", "uk-roaccutane"],
    },
  ],
  storage: { status: "confirm-on-pack" },
  legalClass: {
    schedule: "H",
    text: "Supplied as a Schedule H medicine: by retail only on the prescription of a dermatologist.",
    sources: ["in-cdsco-2018", "in-cdsco-law", "in-cipla"],
  },
  licences: [
    {
      jurisdiction: "IN",
      as: "Schedule H medicine of a manufacturer licensed in India",
      sources: ["in-cdsco-2018", "in-schedule-h"],
    },
  ],
} as const satisfies Shared;

/** The codes of the substance, and the RxNorm code of one strength of its capsule. */
export function isotretinoinIdentifiers(rxnorm: string): Medicine["identifiers"] {
  return {
    atc: "D10BA01",
    unii: "EH28UP18IF",
    cas: "4759-48-2",
    rxnorm,
    sources: ["us-substance", "us-ndc", "us-rxnorm-strengths"],
  };
}

export const demoPriceNote = "This price is a demo figure; the real one is printed on the pack.";
export const drawingCaption = "Drawing, not the pack. The real capsule may look different.";
/** What every isotretinoin capsule may be looked for by, beside its own name. */
export const isotretinoinSearch = {
  substance: ["isotretinoin", "13-cis-retinoic acid", "retinoid"],
  use: ["acne", "pimple", "pimples"],
  otherBrands: Object.entries(otherBrands).map(([name, source]) => ({ name, isConfirmed: source !== null })),
} as const satisfies Partial<Medicine["search"]>;
