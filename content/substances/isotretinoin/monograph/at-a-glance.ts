import { type AtAGlance, said } from "../../../define";

/** The sections further down say the same at length, with what to do. */
export const atAGlance: AtAGlance = {
  facts: [
    { term: "Substance", said: said("Isotretinoin, also called 13-cis-retinoic acid.", "us-substance", "au-rocta") },
    { term: "Group", said: said("Retinoids: medicines related to vitamin A.", "eu-leaflet", "us-substance") },
    { term: "Form", said: said("Soft capsules to swallow.", "eu-smpc") },
    {
      term: "Strengths",
      said: said("Available strengths differ. Take only the one prescribed."),
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
      said: said("Do not share your capsules.", "uk-leaflet"),
    },
    {
      kind: "blood-donation",
      title: "Giving blood",
      verdict: "Not during treatment or for 1 month after",
      strength: "never",
      said: said("The blood might be given to someone who is pregnant.", "mims-oratane-hk", "mims-dermavax"),
    },
    {
      kind: "skin-treatment",
      title: "Waxing, dermabrasion, laser",
      verdict: "Not during treatment or for 6 months after",
      strength: "never",
      said: said("The skin may scar.", "mims-oratane", "nhs-side-effects"),
    },
    {
      kind: "medicines",
      title: "Other medicines",
      verdict: "Ask first",
      strength: "care",
      said: said(
        "No tetracycline antibiotic and no vitamin A. Tell us everything that you take.",
        "uk-roaccutane-precautions",
        "us-label-accutane",
        "fr-contraindications",
      ),
    },
    {
      kind: "mood",
      title: "Mood",
      verdict: "Tell someone close to look out for changes",
      strength: "care",
      said: said("If you feel low or think of harming yourself, stop and get help the same day.", "mhra-2023"),
    },
    {
      kind: "driving",
      title: "Driving at night",
      verdict: "Not until you know that you see well",
      strength: "care",
      said: said("You may suddenly see badly in the dark.", "mims-oratane-full"),
    },
    {
      kind: "sun",
      title: "Sun",
      verdict: "Avoid strong sun",
      strength: "care",
      said: said("Avoid sunbeds too: your skin burns more easily.", "mims-dermavax", "de-leaflet"),
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
      said: said("Without food your body takes up much less of it.", "study-food", "us-label-summary"),
    },
    {
      kind: "checks",
      title: "Blood tests",
      verdict: "Before the start, after 1 month, then as your doctor says",
      strength: "do",
      said: said("They check your liver and your blood fats.", "mims-oratane", "mims-acnotin-precautions"),
    },
  ],
};
