import { defineMedicine } from "../../../define";
import {
  demoPriceNote,
  drawingCaption,
  isotretinoinCapsule,
  isotretinoinIdentifiers,
  isotretinoinSearch,
} from "../capsule";

export const accutane10 = defineMedicine({
  ...isotretinoinCapsule,
  slug: "accutane-10",
  brand: "Accutane",
  strengthMg: 10,
  marketer: { status: "confirm-on-pack" },
  strength: { status: "confirm-on-pack", demoValue: "10 mg" },
  pack: { status: "confirm-on-pack", demoValue: "Strip of 10 capsules" },
  identifiers: isotretinoinIdentifiers("197843"),
  evidence: {
    status: "pending",
    reason:
      "We have found no licensed Indian product of this name. Until a pack with its maker, licence and batch has been seen, it is not supplied.",
  },
  appearance: { hue: "honey", print: "10", caption: drawingCaption },
  demo: { pricePaise: 15_000, note: demoPriceNote },
  search: {
    brand: ["Accutane", "Accutane 10"],
    misspellings: ["acutane", "accutain", "acutaine", "accutaine", "akutane"],
    ...isotretinoinSearch,
  },
});
