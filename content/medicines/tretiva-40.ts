import { defineMedicine } from "../define";
import {
  demoPriceNote,
  drawingCaption,
  isotretinoinCapsule,
  isotretinoinIdentifiers,
  substanceWords,
} from "./isotretinoin-capsule";

export const tretiva40 = defineMedicine({
  ...isotretinoinCapsule,
  slug: "tretiva-40",
  brand: "Tretiva",
  strengthMg: 40,
  marketer: {
    status: "confirm-on-pack",
    listed: { value: "Intas Pharmaceuticals", sources: ["listing-tretiva-40", "listing-open-data"] },
  },
  strength: {
    status: "confirm-on-pack",
    listed: { value: "40 mg", sources: ["listing-tretiva-40", "listing-open-data"] },
  },
  pack: { status: "confirm-on-pack", demoValue: "Strip of 10 capsules" },
  identifiers: isotretinoinIdentifiers("197845"),
  evidence: {
    status: "listed",
    basis: "Third-party lists name Tretiva 40 mg. The licence is read from the pack at goods-in.",
    sources: ["listing-tretiva-40", "listing-open-data"],
  },
  appearance: { hue: "larkspur", print: "40", caption: drawingCaption },
  demo: { pricePaise: 47_600, note: demoPriceNote },
  search: {
    brand: ["Tretiva", "Tretiva 40"],
    misspellings: ["tretiwa", "treteva", "trativa", "tretinva"],
    substance: substanceWords,
  },
});
