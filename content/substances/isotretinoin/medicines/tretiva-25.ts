import { defineMedicine } from "../../../define";
import {
  demoPriceNote,
  drawingCaption,
  isotretinoinCapsule,
  isotretinoinIdentifiers,
  isotretinoinSearch,
} from "../capsule";

export const tretiva25 = defineMedicine({
  ...isotretinoinCapsule,
  slug: "tretiva-25",
  brand: "Tretiva",
  strengthMg: 25,
  marketer: { status: "confirm-on-pack", demoValue: "Intas Pharmaceuticals" },
  strength: { status: "confirm-on-pack", demoValue: "25 mg" },
  pack: { status: "confirm-on-pack", demoValue: "Strip of 10 capsules" },
  identifiers: isotretinoinIdentifiers("1547561"),
  evidence: {
    status: "listed",
    basis: "We found no text of the maker. Maker, strength and licence are read from the pack at goods-in.",
    sources: [],
  },
  appearance: { hue: "larkspur", print: "25", caption: drawingCaption },
  demo: { pricePaise: 34_500, note: demoPriceNote },
  search: {
    brand: ["Tretiva", "Tretiva 25"],
    misspellings: ["tretiwa", "treteva", "trativa", "tretinva"],
    ...isotretinoinSearch,
  },
});
