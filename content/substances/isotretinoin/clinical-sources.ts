import type { ClinicalSources } from "../substance";

export const clinicalSources: ClinicalSources = {
  flags: {
    "weight-missing": "our-policy",
    "weight-doubtful": "our-policy",
    "weight-old": "our-policy",
    "dose-over-daily-max": "our-policy",
    "dose-unsafe": ["pdr"],
    "dose-above-usual": ["it-posology", "us-label-summary", "pdr"],
    "dose-above-usual-minor": ["pdr", "us-label-summary"],
    "dose-below-usual": ["it-posology", "us-label-summary"],
    "over-target": ["it-posology"],
    "little-experience-from-65": "our-policy",
  },
  target: ["it-posology", "study-cumulative-dose"],
  gap: ["it-posology", "us-label-summary"],
  after: {
    bloodDonation: ["mims-oratane-hk", "mims-dermavax"],
    skinProcedures: ["mims-oratane", "nhs-side-effects"],
    pregnancyInIndia: ["in-cdsco-law", "in-cipla"],
    pregnancyElsewhere: ["nhs-pregnancy", "uk-smpc", "us-label-pregnancy"],
  },
};
