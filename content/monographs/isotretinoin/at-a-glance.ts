import { type AtAGlance, said } from "../../define";

/** The sections further down say the same at length, with what to do. */
export const atAGlance: AtAGlance = {
  facts: [
    { term: "Substance", said: said("Isotretinoin, also called 13-cis-retinoic acid.", "us-substance", "au-rocta") },
    { term: "Group", said: said("Retinoids: medicines related to vitamin A.", "eu-leaflet", "us-substance") },
    { term: "Form", said: said("Soft capsules to swallow.", "eu-smpc") },
    {
      term: "Strengths",
      said: said("India approved 10 mg and 20 mg in 2002. The pack says which one you hold.", "in-cdsco-2018"),
    },
    { term: "For", said: said("Severe acne that other treatments have not cleared.", "eu-smpc", "us-label-summary") },
    {
      term: "Supply",
      said: said(
        "On prescription only; in India, on the prescription of a dermatologist.",
        "in-cdsco-2018",
        "in-cdsco-law",
        "in-cipla",
      ),
    },
    { term: "How long", said: said("16 to 24 weeks are normally enough.", "it-posology") },
    { term: "Age", said: said("Not under 12 years.", "uk-leaflet", "us-label-summary") },
  ],
  signs: [
    {
      kind: "pregnancy",
      title: "Pregnancy",
      verdict: "Never",
      strength: "never",
      said: said("It can cause severe birth defects, at any dose.", "us-label"),
    },
    {
      kind: "breast-feeding",
      title: "Breast-feeding",
      verdict: "Never",
      strength: "never",
      said: said("It very likely passes into the milk.", "ch-pregnancy", "uk-smpc"),
    },
    {
      kind: "sharing",
      title: "Sharing",
      verdict: "Never",
      strength: "never",
      said: said("Give your capsules to nobody.", "uk-leaflet"),
    },
    {
      kind: "blood-donation",
      title: "Giving blood",
      verdict: "Not now, nor for 1 month after",
      strength: "never",
      said: said("The blood might be given to someone who is pregnant.", "mims-oratane-hk", "mims-dermavax"),
    },
    {
      kind: "skin-treatment",
      title: "Waxing, dermabrasion, laser",
      verdict: "Not now, nor for 6 months after",
      strength: "never",
      said: said("The skin may scar.", "mims-oratane", "nhs-side-effects"),
    },
    {
      kind: "medicines",
      title: "Other medicines",
      verdict: "Ask first",
      strength: "care",
      said: said(
        "No tetracycline antibiotic and no vitamin A. Show us all that you take.",
        "uk-roaccutane-precautions",
        "us-label-accutane",
        "fr-contraindications",
      ),
    },
    {
      kind: "mood",
      title: "Mood",
      verdict: "Watch it, with someone close",
      strength: "care",
      said: said("If you feel low or think of harming yourself, stop and get help the same day.", "mhra-2023"),
    },
    {
      kind: "driving",
      title: "Driving at night",
      verdict: "Wait until you know",
      strength: "care",
      said: said("Sight in the dark can fail suddenly.", "mims-oratane-full"),
    },
    {
      kind: "sun",
      title: "Sun",
      verdict: "Keep out of strong sun",
      strength: "care",
      said: said("The same goes for other ultraviolet light.", "mims-dermavax", "de-leaflet"),
    },
    {
      kind: "alcohol",
      title: "Alcohol",
      verdict: "Little or none",
      strength: "care",
      said: said("Tell your doctor how much you drink.", "mims-oratane", "mims-acnotin-precautions"),
    },
    {
      kind: "food",
      title: "Food",
      verdict: "Always with food",
      strength: "do",
      said: said("Without food much less of it gets into the body.", "study-food", "us-label-summary"),
    },
    {
      kind: "checks",
      title: "Blood tests",
      verdict: "Before, after 1 month, then as told",
      strength: "do",
      said: said("They look at the liver and at the fats in the blood.", "mims-oratane", "mims-acnotin-precautions"),
    },
  ],
};
