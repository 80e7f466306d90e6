import type { Substance } from "../substance";
import { allergies } from "./allergies";
import { clinicalSources } from "./clinical-sources";
import { interactions } from "./interactions";
import { medicines } from "./medicines";
import { monograph } from "./monograph";
import { versions } from "./monograph/versions";
import { patientSheet } from "./patient-sheet";
import { statements } from "./statements";

export const isotretinoin: Substance = {
  slug: "isotretinoin",
  name: "Isotretinoin",
  rules: "oral-retinoid",
  drug: { dosageForm: "Soft gelatin capsule", administrationRoute: "Oral" },
  texts: {
    preparation: "Isotretinoin soft gelatin capsules",
    lead: "Isotretinoin soft gelatin capsules, for severe acne that other treatment has not cleared.",
    description:
      "isotretinoin soft gelatin capsules. Supplied only on a dermatologist’s prescription. Must not be taken in pregnancy.",
    descriptionPending:
      "isotretinoin soft gelatin capsules, for reading only. No licensed Indian maker is confirmed. Must not be taken in pregnancy.",
  },
  monograph,
  versions,
  medicines,
  statements,
  interactions,
  allergies,
  clinicalSources,
  patientSheet,
};
