import { defineMedicine } from "../../../define";
import {
  demoPriceNote,
  drawingCaption,
  isotretinoinCapsule,
  isotretinoinIdentifiers,
  isotretinoinSearch,
} from "../capsule";

export const isotroin30 = defineMedicine({
  ...isotretinoinCapsule,
  slug: "isotroin-30",
  brand: "Isotroin",
  strengthMg: 30,
  marketer: { status: "confirmed", value: "Cipla Ltd", sources: ["in-cipla"] },
  strength: { status: "confirm-on-pack", demoValue: "30 mg" },
  pack: { status: "confirm-on-pack", demoValue: "Strip of 10 capsules" },
  identifiers: isotretinoinIdentifiers("403930"),
  evidence: {
    status: "listed",
    basis:
      "The maker’s own page for the profession describes Isotroin capsules. Strength and licence are read from the pack at goods-in.",
    sources: ["in-cipla"],
  },
  appearance: { hue: "mulberry", print: "30", caption: drawingCaption },
  demo: { pricePaise: 39_200, note: demoPriceNote },
  search: {
    brand: ["Isotroin", "Isotroin 30"],
    misspellings: ["isotrin", "isotrion", "isotroine", "izotroin"],
    ...isotretinoinSearch,
  },
});
