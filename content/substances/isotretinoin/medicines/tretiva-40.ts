import { defineMedicine } from "../../../define";
import {
  demoPriceNote,
  drawingCaption,
  isotretinoinCapsule,
  isotretinoinIdentifiers,
  isotretinoinSearch,
} from "../capsule";

export const tretiva40 = defineMedicine({
  ...isotretinoinCapsule,
  slug: "tretiva-40",
  brand: "Tretiva",
  strengthMg: 40,
  marketer: { status: "confirm-on-pack", demoValue: "Intas Pharmaceuticals" },
  strength: { status: "confirm-on-pack", demoValue: "40 mg" },
  pack: { status: "confirm-on-pack", demoValue: "Strip of 10 capsules" },
  identifiers: isotretinoinIdentifiers("197845"),
  evidence: {
    status: "listed",
    basis: "We found no text of the maker. Maker, strength and licence are read from the pack at goods-in.",
    sources: [],
  },
  appearance: { hue: "larkspur", print: "40", caption: drawingCaption },
  demo: { pricePaise: 47_600, note: demoPriceNote },
  search: {
    brand: ["Tretiva", "Tretiva 40"],
    misspellings: ["tretiwa", "treteva", "trativa", "tretinva"],
    ...isotretinoinSearch,
  },
});
