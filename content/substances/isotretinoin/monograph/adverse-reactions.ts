import { type AdverseReactions, heading, list, paragraph, said } from "../../../define";

/**
 * Bands after the product texts. A reaction whose band was not read row by row in a text of grade A or B stands under `alsoReported`,
 * not in a band; none stands in "uncommon" in any text read.
 */
export const adverseReactions: AdverseReactions = {
  intro: [
    paragraph(
      said(
        "Not everyone gets side effects. Many depend on the dose and fade when it is lowered or stopped; some can outlast treatment.",
        "ch-reactions-55972",
        "uk-roaccutane-reactions",
      ),
      said("The most frequent are dry skin, dry and sore lips, nosebleeds and sore eyes.", "ch-reactions-55972"),
      said("The frequencies come from trials in 824 patients together with later reports.", "uk-roaccutane-reactions"),
    ),
    list(
      said("Very common: 1 in 10 people or more.", "ch-reactions-55972"),
      said("Common: fewer than 1 in 10, down to 1 in 100.", "ch-reactions-55972"),
      said("Rare: fewer than 1 in 1,000, down to 1 in 10,000.", "ch-reactions-55972"),
      said("Very rare: fewer than 1 in 10,000.", "ch-reactions-55972"),
      said("Not known: cannot be estimated from what has been reported.", "ch-reactions-55972"),
    ),
    paragraph(said("Tell us, or your doctor, about any side effect, even one that is not listed here.")),
  ],
  bands: {
    "very-common": [
      {
        system: "Skin",
        reactions: [
          "sore, cracked lips (cheilitis)",
          "inflamed skin (dermatitis)",
          "dry skin",
          "peeling in places",
          "itching",
          "red rash",
          "skin that is easily damaged",
        ],
        cite: ["eu-skin-wording"],
      },
      {
        system: "Eyes",
        reactions: ["inflamed eyelids (blepharitis)", "conjunctivitis", "dry eyes", "eye irritation"],
        cite: ["ch-reactions-55972", "ch-reactions-56117", "it-reactions"],
      },
      {
        system: "Muscles and joints",
        reactions: ["joint pain", "muscle pain", "back pain, above all in adolescents"],
        cite: ["de-reactions", "de-reactions-roaccutan"],
      },
      {
        system: "Blood",
        reactions: ["anaemia", "raised sedimentation rate", "low platelet count", "high platelet count"],
        cite: ["ch-reactions-55972", "ch-reactions-56117", "it-reactions"],
      },
      { system: "Liver", reactions: ["raised liver enzymes"], cite: ["de-reactions", "de-reactions-roaccutan"] },
      {
        system: "Blood tests",
        reactions: ["raised triglycerides", "low HDL cholesterol"],
        cite: ["de-reactions", "de-reactions-roaccutan"],
      },
    ],
    common: [
      { system: "Nervous system", reactions: ["headache"], cite: ["ch-reactions-55972", "ch-reactions-56117"] },
      {
        system: "Nose and throat",
        reactions: ["nosebleed", "dry nose", "sore nose and throat (nasopharyngitis)"],
        cite: ["de-reactions", "de-reactions-roaccutan"],
      },
      {
        system: "Blood",
        reactions: ["low level of one type of white blood cell (neutropenia)"],
        cite: ["ch-reactions-55972", "ch-reactions-56117", "it-reactions"],
      },
      {
        system: "Blood and urine tests",
        reactions: ["raised cholesterol", "raised blood sugar", "blood in the urine", "protein in the urine"],
        note: "A Brazilian product text puts raised cholesterol under very common.",
        cite: ["de-reactions", "de-reactions-roaccutan", "br-leaflet"],
      },
    ],
    rare: [
      {
        system: "Mood",
        reactions: [
          "depression",
          "existing depression getting worse",
          "tendency to aggression",
          "anxiety",
          "changes of mood",
        ],
        cite: ["ch-reactions-55972", "it-reactions"],
      },
      {
        system: "Immune system",
        reactions: ["allergic skin reaction", "severe allergic reaction (anaphylaxis)", "hypersensitivity"],
        cite: ["ch-reactions-55972", "ch-reactions-56117", "it-reactions"],
      },
      { system: "Skin and hair", reactions: ["hair loss"], cite: ["eu-skin-wording"] },
    ],
    "very-rare": [
      {
        system: "Mood",
        reactions: ["abnormal behaviour", "psychotic disorder", "thoughts of suicide", "suicide attempt", "suicide"],
        cite: ["ch-reactions-55972", "it-reactions"],
      },
      {
        system: "Nervous system",
        reactions: [
          "raised pressure in the skull (benign intracranial hypertension)",
          "seizures",
          "drowsiness",
          "dizziness",
        ],
        cite: ["ch-reactions-55972", "ch-reactions-56117"],
      },
      {
        system: "Eyes",
        reactions: [
          "blurred vision",
          "cataract",
          "poor colour vision",
          "contact lenses not tolerated",
          "clouded cornea",
          "poor night vision",
          "inflamed cornea (keratitis)",
          "swelling of the optic disc, as a sign of raised pressure in the skull",
          "sensitivity to light",
          "visual disturbance",
        ],
        cite: ["ch-reactions-55972", "ch-reactions-56117", "it-reactions"],
      },
      { system: "Ears", reactions: ["impaired hearing"], cite: ["ch-reactions-56117"] },
      {
        system: "Breathing",
        reactions: ["narrowed airways (bronchospasm), above all in asthma", "hoarseness"],
        cite: ["de-reactions"],
      },
      {
        system: "Stomach and bowel",
        reactions: [
          "inflamed bowel (colitis, ileitis)",
          "inflammatory bowel disease",
          "bleeding in the gut",
          "pancreatitis",
        ],
        cite: ["gr-leaflet"],
      },
      { system: "Liver", reactions: ["hepatitis"], cite: ["gr-leaflet"] },
      {
        system: "Skin, hair and nails",
        reactions: [
          "acne fulminans",
          "acne flare",
          "red face",
          "sudden rash (exanthema)",
          "hair disorders",
          "unwanted hair growth",
          "misshapen nails",
          "inflamed nail folds",
          "sensitivity to sunlight",
          "small bleeding growths (pyogenic granuloma)",
          "darkened skin",
          "sweating",
        ],
        cite: ["eu-skin-wording"],
      },
      {
        system: "Infections",
        reactions: ["bacterial infection of skin and mucous membranes"],
        cite: ["ch-reactions-55972", "ch-reactions-56117", "it-reactions"],
      },
      {
        system: "Lymph",
        reactions: ["swollen lymph nodes"],
        cite: ["ch-reactions-55972", "ch-reactions-56117", "it-reactions"],
      },
      {
        system: "Metabolism",
        reactions: ["diabetes", "raised uric acid"],
        cite: ["ch-reactions-55972", "ch-reactions-56117", "it-reactions"],
      },
      { system: "Kidneys", reactions: ["inflamed kidneys (glomerulonephritis)"], cite: ["gr-leaflet"] },
    ],
    "not-known": [
      {
        system: "Skin",
        reactions: ["erythema multiforme", "Stevens-Johnson syndrome", "toxic epidermal necrolysis"],
        cite: ["eu-skin-wording"],
      },
      { system: "Muscles", reactions: ["breakdown of muscle (rhabdomyolysis)"], cite: ["bnf"] },
      {
        system: "Sexual function",
        reactions: ["erectile dysfunction", "reduced desire"],
        cite: ["uk-sexual-research", "mhra-2017-notice"],
      },
    ],
  },
  alsoReported: [
    {
      system: "Bones, joints and tendons",
      reactions: [
        "arthritis",
        "calcium in ligaments and tendons",
        "growth plates closing early",
        "bony outgrowths (exostosis)",
        "thickened bone (hyperostosis)",
        "lower bone density",
        "inflamed tendons",
        "inflammation of the joints at the base of the spine (sacroiliitis)",
      ],
      note: "Most of the bone changes were seen after long treatment at high doses for other diseases of the skin.",
      cite: ["es-isoacne", "bnf", "canada-sacroiliitis", "mims-oratane-full"],
    },
    {
      system: "Blood vessels",
      reactions: ["inflamed blood vessels (vasculitis)"],
      note: "One reference gives rare and very rare as a single band.",
      cite: ["bnf"],
    },
    {
      system: "Stomach, bowel and throat",
      reactions: ["nausea", "bloody diarrhoea", "dry throat"],
      cite: ["mims-acnotin", "bnf", "mims-oratane-full"],
    },
    {
      system: "Sexual organs and breast",
      reactions: ["dryness of the vagina and vulva"],
      cite: ["mims-oratane-full"],
    },
    {
      system: "General",
      reactions: ["feeling unwell (malaise)", "more granulation tissue"],
      cite: ["bnf", "mims-oratane-full"],
    },
    {
      system: "Blood tests",
      reactions: ["raised creatine kinase, above all after hard exercise"],
      cite: ["es-isoacne"],
    },
  ],
  inStudies: [
    heading("in-studies", "Seen in studies"),
    list(
      said(
        "US trials, in 5 % of patients or more: dry and chapped lips, dry skin, back pain, dry eyes, joint pain, nosebleeds, headache, sore nose and throat, dermatitis, raised creatine kinase, cheilitis, discomfort in muscles and joints, colds, reduced visual acuity.",
        "us-label",
      ),
      said(
        "Liver enzymes rose mildly to moderately in about 15 % of people in US trials; some settled while treatment went on.",
        "us-label-warnings",
      ),
      said(
        "Among 13,772 people in California with normal values before, 44 % came to have raised triglycerides, 31 % raised cholesterol and 11 % raised liver enzymes during treatment. Most of it passed.",
        "study-laboratory",
      ),
      said(
        "Among 407 people in Saudi Arabia, triglycerides were high in 6.5 % before and in 12.7 % at the last visit.",
        "study-saudi-laboratory",
      ),
      said(
        "Among 1,743 patients in practice, 18.5 % had no side effect; 78 % had sore lips, 12 % eczema, 12 % tiredness. 2 became pregnant.",
        "study-1743",
      ),
    ),
  ],
};
