import { keyed, paragraph, type Section, said } from "../../../define";

/** Each term is read alone on the page of a capsule, so it carries its whole condition. */
export const contraindications: Section = [
  paragraph(
    said(
      "Countries do not word this list in the same way. It has every reason that any of the texts names. With any of them, do not take the capsules.",
    ),
  ),
  keyed(
    ["You are or may be pregnant", said("It can harm the baby severely, at any dose.", "us-label", "uk-smpc")],
    [
      "You could become pregnant and are not using effective contraception",
      said("Every condition of the pregnancy prevention programme must be met first.", "uk-smpc"),
    ],
    ["You are breast-feeding", said("It very likely passes into the milk.", "uk-smpc", "ch-pregnancy")],
    [
      "Allergy to isotretinoin or to anything else in the capsule",
      said("The pack lists what the capsule contains.", "uk-smpc"),
    ],
    [
      "Allergy to soya or peanut",
      said(
        "These capsules usually contain soya-bean oil. The product texts say not to take them with either allergy.",
        "uk-smpc",
        "uk-roaccutane-precautions",
      ),
    ],
    ["Liver disease", said("A liver that does not work as it should.", "uk-roaccutane-precautions")],
    [
      "Very high blood fats",
      said("Levels of cholesterol or triglycerides that are far too high.", "uk-roaccutane-precautions"),
    ],
    ["Too much vitamin A in your body", said("Doctors call it hypervitaminosis A.", "uk-roaccutane-precautions")],
    [
      "Taking a tetracycline antibiotic",
      said(
        "Doxycycline, minocycline, lymecycline or another tetracycline.",
        "uk-roaccutane-precautions",
        "us-label-accutane",
      ),
    ],
    ["Taking vitamin A", said("In any supplement by mouth.", "fr-contraindications")],
    ["Taking another retinoid by mouth", said("Acitretin, alitretinoin or another retinoid.", "fr-contraindications")],
    ["Age under 12 years", said("It is not for children under 12.", "uk-leaflet", "us-label-summary")],
    [
      "Allergy to parabens, if the capsule contains them",
      said("Some capsule shells do. The pack says whether yours does.", "us-label-zenatane"),
    ],
  ),
];
