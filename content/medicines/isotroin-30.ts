import { defineMedicine } from "../define";
import {
  demoPriceNote,
  drawingCaption,
  isotretinoinCapsule,
  isotretinoinIdentifiers,
  substanceWords,
} from "./isotretinoin-capsule";

export const isotroin30 = defineMedicine({
  ...isotretinoinCapsule,
  slug: "isotroin-30",
  brand: "Isotroin",
  strengthMg: 30,
  marketer: {
    status: "confirm-on-pack",
    listed: { value: "Cipla Ltd", sources: ["listing-isotroin-30", "listing-open-data"] },
  },
  strength: {
    status: "confirm-on-pack",
    listed: { value: "30 mg", sources: ["listing-isotroin-30", "listing-open-data"] },
  },
  pack: { status: "confirm-on-pack", demoValue: "Strip of 10 capsules" },
  identifiers: isotretinoinIdentifiers("403930"),
  evidence: {
    status: "listed",
    basis: "Third-party lists name Isotroin 30 mg. The licence is read from the pack at goods-in.",
    sources: ["listing-isotroin-30", "listing-open-data"],
  },
  appearance: { hue: "mulberry", print: "30", caption: drawingCaption },
  demo: { pricePaise: 39_200, note: demoPriceNote },
  search: {
    brand: ["Isotroin", "Isotroin 30"],
    misspellings: ["isotrin", "isotrion", "isotroine", "izotroin"],
    substance: substanceWords,
  },
});
