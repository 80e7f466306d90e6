import { defineMonograph } from "../../define";
import { adverseReactions } from "./monograph/adverse-reactions";
import { atAGlance } from "./monograph/at-a-glance";
import { beforeStarting } from "./monograph/before-starting";
import { boxedWarning } from "./monograph/boxed-warning";
import { contraindications } from "./monograph/contraindications";
import { dosage } from "./monograph/dosage";
import { evidence } from "./monograph/evidence";
import { indications } from "./monograph/indications";
import { interactions } from "./monograph/interactions";
import { monitoring } from "./monograph/monitoring";
import { overdose } from "./monograph/overdose";
import { pharmacokinetics } from "./monograph/pharmacokinetics";
import { pregnancy } from "./monograph/pregnancy";
import { seriousWarnings } from "./monograph/serious-warnings";
import { supply } from "./monograph/supply";
import { versions } from "./monograph/versions";
import { whatItIs } from "./monograph/what-it-is";

export const monograph = defineMonograph({
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
