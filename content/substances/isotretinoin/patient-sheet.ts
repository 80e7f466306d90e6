import type { PatientSheet } from "../substance";
import { monograph } from "./monograph";

const { contraindications, dosage, supply } = monograph;

/** The sheet for home, on the screen and as PDF: the monograph's own words after the warning, the gravest first. Nothing is said here alone. */
export const patientSheet: PatientSheet = {
  title: "Isotretinoin: what matters most",
  parts: [
    { id: "who", title: "Who must not take it", section: contraindications },
    { id: "how", title: "How it is taken", section: dosage },
    { id: "keep", title: "Packs, contents and storage", section: supply },
  ],
};
