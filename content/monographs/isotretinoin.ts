import { defineMonograph } from "../define";
import { adverseReactions } from "./isotretinoin/adverse-reactions";
import { atAGlance } from "./isotretinoin/at-a-glance";
import { beforeStarting } from "./isotretinoin/before-starting";
import { boxedWarning } from "./isotretinoin/boxed-warning";
import { contraindications } from "./isotretinoin/contraindications";
import { dosage } from "./isotretinoin/dosage";
import { evidence } from "./isotretinoin/evidence";
import { indications } from "./isotretinoin/indications";
import { interactions } from "./isotretinoin/interactions";
import { monitoring } from "./isotretinoin/monitoring";
import { overdose } from "./isotretinoin/overdose";
import { pharmacokinetics } from "./isotretinoin/pharmacokinetics";
import { pregnancy } from "./isotretinoin/pregnancy";
import { seriousWarnings } from "./isotretinoin/serious-warnings";
import { supply } from "./isotretinoin/supply";
import { versions } from "./isotretinoin/versions";
import { whatItIs } from "./isotretinoin/what-it-is";

export const isotretinoinMonograph = defineMonograph({
  slug: "isotretinoin",
  title: "Isotretinoin capsules",
  version: versions[0].version,
  boxedWarning,
  atAGlance,
  whatItIs,
  indications,
  contraindications,
  beforeStarting,
  dosage,
  supply,
  monitoring,
  adverseReactions,
  seriousWarnings,
  interactions,
  pregnancy,
  overdose,
  pharmacokinetics,
  evidence,
  reviewedBy: null,
  reviewedOn: null,
});
