import { defineMedicine } from "../../../define";
import {
  demoPriceNote,
  drawingCaption,
  isotretinoinCapsule,
  isotretinoinIdentifiers,
  isotretinoinSearch,
} from "../capsule";

export const isotroin20 = defineMedicine({
  ...isotretinoinCapsule,
  slug: "isotroin-20",
  brand: "Isotroin",
  strengthMg: 20,
  marketer: { status: "confirmed", value: "Cipla Ltd", sources: ["in-cipla"] },
  strength: { status: "confirm-on-pack", demoValue: "20 mg" },
  pack: { status: "confirm-on-pack", demoValue: "Strip of 10 capsules" },
  identifiers: isotretinoinIdentifiers("197844"),
  evidence: {
    status: "listed",
    basis:
      "The maker’s own page for the profession describes Isotroin capsules. Strength and licence are read from the pack at goods-in.",
    sources: ["in-cipla"],
  },
  appearance: { hue: "mulberry", print: "20", caption: drawingCaption },
  demo: { pricePaise: 26_800, note: demoPriceNote },
  search: {
    brand: ["Isotroin", "Isotroin 20"],
    misspellings: ["isotrin", "isotrion", "isotroine", "izotroin"],
    ...isotretinoinSearch,
  },
});
