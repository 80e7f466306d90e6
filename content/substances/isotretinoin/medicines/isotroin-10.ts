import { defineMedicine } from "../../../define";
import {
  demoPriceNote,
  drawingCaption,
  isotretinoinCapsule,
  isotretinoinIdentifiers,
  isotretinoinSearch,
} from "../capsule";

export const isotroin10 = defineMedicine({
  ...isotretinoinCapsule,
  slug: "isotroin-10",
  brand: "Isotroin",
  strengthMg: 10,
  marketer: { status: "confirmed", value: "Cipla Ltd", sources: ["in-cipla"] },
  strength: { status: "confirmed", value: "10 mg", sources: ["in-cipla"] },
  pack: { status: "confirm-on-pack", demoValue: "Strip of 10 capsules" },
  identifiers: isotretinoinIdentifiers("197843"),
  evidence: {
    status: "listed",
    basis: "The maker’s own page for the profession describes Isotroin 10 mg.",
    sources: ["in-cipla"],
  },
  appearance: { hue: "mulberry", print: "10", caption: drawingCaption },
  demo: { pricePaise: 14_200, note: demoPriceNote },
  search: {
    brand: ["Isotroin", "Isotroin 10"],
    misspellings: ["isotrin", "isotrion", "isotroine", "izotroin"],
    ...isotretinoinSearch,
  },
});
