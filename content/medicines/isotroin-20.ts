import { defineMedicine } from "../define";
import {
  demoPriceNote,
  drawingCaption,
  isotretinoinCapsule,
  isotretinoinIdentifiers,
  substanceWords,
} from "./isotretinoin-capsule";

export const isotroin20 = defineMedicine({
  ...isotretinoinCapsule,
  slug: "isotroin-20",
  brand: "Isotroin",
  strengthMg: 20,
  marketer: { status: "confirm-on-pack", listed: { value: "Cipla Ltd", sources: ["listing-isotroin-20"] } },
  strength: { status: "confirm-on-pack", listed: { value: "20 mg", sources: ["listing-isotroin-20"] } },
  pack: {
    status: "confirm-on-pack",
    listed: { value: "Strip of 10 capsules", sources: ["listing-isotroin-20"] },
    demoValue: "Strip of 10 capsules",
  },
  identifiers: isotretinoinIdentifiers("197844"),
  evidence: {
    status: "listed",
    basis: "Third-party lists name Isotroin 20 mg. The licence is read from the pack at goods-in.",
    sources: ["listing-isotroin-20", "in-cipla"],
  },
  appearance: { hue: "mulberry", print: "20", caption: drawingCaption },
  demo: { pricePaise: 26_800, note: demoPriceNote },
  search: {
    brand: ["Isotroin", "Isotroin 20"],
    misspellings: ["isotrin", "isotrion", "isotroine", "izotroin"],
    substance: substanceWords,
  },
});
