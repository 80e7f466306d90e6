/** A word of the trade that a text cannot do without, in plain words. These are explanations of language, not claims about the medicine. */
export interface Term {
  readonly id: string;
  readonly word: string;
  readonly meaning: string;
  /** How it stands in the texts; small and large letters are the same. */
  readonly forms: readonly [string, ...string[]];
}

const term = (word: string, meaning: string, ...forms: readonly string[]): Term => ({
  id: word.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"),
  word,
  meaning,
  forms: forms.length === 0 ? [word] : [word, ...forms],
});

export const glossary: readonly Term[] = [
  term("Anaemia", "Too few red cells or too little of their red dye in the blood. It makes you tired and pale."),
  term("Bioavailability", "The part of a swallowed dose that reaches the blood unchanged."),
  term("Bone density", "How much mineral a bone contains; the less it is, the easier the bone breaks."),
  term("Cohort", "A group of people whom a study follows over time, without deciding who takes what."),
  term("Coil", "A small device that a doctor places in the womb to prevent pregnancy for years.", "Coils"),
  term("Conglobate acne", "A severe acne in which deep lumps join up under the skin and leave scars.", "conglobate"),
  term("Conjunctivitis", "An inflamed lining of the eye and the lids: red, sticky or burning."),
  term("Creatine kinase", "A substance in the blood that rises when muscle is damaged."),
  term("CYP", "Letters for a family of enzymes, most of them in the liver, that break down many medicines.", "CYP2C8"),
  term("Dermabrasion", "Taking off the upper layer of the skin with a rotating tool, to smooth scars."),
  term(
    "Enzymes",
    "Substances that make changes in the body happen. “Liver enzymes” in the blood rise when the liver is under strain.",
    "liver enzymes",
    "enzyme",
  ),
  term("Erythema multiforme", "A sudden skin reaction with round patches that look like targets."),
  term("Fasting", "After some hours without food, so that a blood test is not changed by a meal."),
  term("Growth plates", "The soft parts near the ends of a young person’s bones from which the bones grow."),
  term("Half-life", "The time in which the amount of a substance in the blood falls by half."),
  term("HDL cholesterol", "One of the fats in the blood, the one that is better high than low."),
  term("Hepatitis", "An inflamed liver."),
  term("Implant", "Here: a small rod under the skin of the arm that prevents pregnancy for years."),
  term("Lipids", "Fats in the blood: triglycerides and cholesterol."),
  term("Meta-analysis", "A calculation that puts the results of many studies together."),
  term("mg/kg", "Milligrams of the medicine for each kilogram that a person weighs."),
  term("Micronised", "Ground very finely, so that more of it gets into the body."),
  term("Nodules", "Deep, firm, painful lumps of acne.", "nodular", "nodular acne"),
  term("Obstetrician", "A doctor for pregnancy and birth."),
  term(
    "Odds ratio",
    "How much more or less often something happened in one group than in another; 1 means the same.",
    "odds",
  ),
  term("Pancreatitis", "An inflamed pancreas, the gland behind the stomach. It can threaten life."),
  term("Plasma", "The clear part of the blood, without its cells."),
  term("Platelets", "The small parts of the blood that stop a bleeding.", "platelet"),
  term("Progestogen-only pill", "A contraceptive pill with one hormone only, also called mini-pill."),
  term("Retinoids", "Medicines that are related to vitamin A, by mouth or on the skin.", "retinoid"),
  term("Sacroiliitis", "Inflamed joints between the base of the spine and the pelvis."),
  term("Sedimentation rate", "A blood test that rises with inflammation anywhere in the body."),
  term(
    "Tetracycline",
    "A family of antibiotics, often given for acne: doxycycline, minocycline, lymecycline and others.",
    "tetracyclines",
  ),
  term(
    "Toxic epidermal necrolysis",
    "A rare skin reaction that threatens life: skin comes off over large parts of the body.",
  ),
  term("Triglycerides", "The most common fats in the blood."),
];
