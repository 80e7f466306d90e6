import { keyed, paragraph, type Section, said } from "../../define";

export const contraindications: Section = [
  paragraph(
    said(
      "Countries do not word this list in the same way. Here stands every reason that any of the texts names; we treat each as a stop.",
    ),
  ),
  keyed(
    ["Pregnancy", said("Pregnant, or perhaps pregnant.", "us-label", "uk-smpc")],
    ["Could become pregnant", said("Unless every condition of the pregnancy prevention programme is met.", "uk-smpc")],
    ["Breast-feeding", said("Not while breast-feeding.", "uk-smpc", "ch-pregnancy")],
    ["Allergy to the capsule", said("Allergy to isotretinoin or to anything else in the capsule.", "uk-smpc")],
    [
      "Soya or peanut allergy",
      said(
        "Capsules of this class hold soya-bean oil; the product texts bar them in soya and in peanut allergy.",
        "uk-smpc",
        "uk-roaccutane-precautions",
      ),
    ],
    ["Weak liver", said("A liver that does not work well.", "uk-roaccutane-precautions")],
    ["Very high blood fats", said("Very high fats in the blood.", "uk-roaccutane-precautions")],
    ["Too much vitamin A", said("Too much vitamin A in the body already.", "uk-roaccutane-precautions")],
    [
      "Tetracycline antibiotics",
      said(
        "Together with doxycycline, minocycline, lymecycline or another tetracycline.",
        "uk-roaccutane-precautions",
        "us-label-accutane",
      ),
    ],
    ["Taking vitamin A", said("Together with vitamin A.", "fr-contraindications")],
    [
      "Other retinoids by mouth",
      said("Together with acitretin, alitretinoin or another retinoid by mouth.", "fr-contraindications"),
    ],
    ["Under 12 years", said("Not before the age of 12.", "uk-leaflet", "us-label-summary")],
    [
      "Parabens",
      said(
        "Sensitivity to parabens, where the capsule shell holds them. The pack says whether it does.",
        "us-label-zenatane",
      ),
    ],
  ),
];
