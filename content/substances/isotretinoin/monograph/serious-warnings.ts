import { type NonEmpty, paragraph, type SeriousWarning, said } from "../../../define";

const stopAndSeekHelp = said(
  "If you cannot reach a doctor at once, go to the nearest emergency department and take the pack with you.",
);

export const seriousWarnings: NonEmpty<SeriousWarning> = [
  {
    id: "warning-pregnancy",
    title: "Harm to an unborn baby",
    signs: [said("A missed period, a positive test, or sex without reliable contraception.")],
    whatToDo: [
      said("Take no more capsules, and speak with your doctor today.", "us-label", "in-cipla"),
      said("Tell us. We stop any further supply."),
    ],
    background: [
      paragraph(
        said(
          "Taken together, studies of 2,783 exposed women found major malformations in 15 %, and older reports up to 30 %. The odds were 3.76 times those of women who had not been exposed.",
          "study-malformations",
        ),
        said(
          "Newer studies in the same review found less. No dose and no time is known to be safe.",
          "study-malformations",
          "us-label",
        ),
      ),
    ],
  },
  {
    id: "warning-mood",
    title: "Low mood and thoughts of suicide",
    signs: [
      said(
        "Feeling low, hopeless, restless or aggressive; sleeping badly; keeping away from people; thoughts of harming yourself or of suicide.",
        "ch-reactions-55972",
        "mhra-2023",
      ),
      said("Others may notice before you do: tell someone close to you what to look out for.", "mhra-2023"),
    ],
    whatToDo: [
      said(
        "Stop the capsules and get help the same day: your doctor, the pharmacy (its number is on every page), or someone near you who can bring you to one.",
        "mhra-2023",
      ),
      said("With thoughts of suicide, do not stay alone. Go to the nearest emergency department now."),
      said(
        "Stopping may not be enough for your mood to recover; your doctor goes on looking after you.",
        "mhra-expert-review",
      ),
    ],
    background: [
      paragraph(
        said(
          "A meta-analysis of 2023 (25 studies, 1,625,891 people) found suicide, attempts, thoughts of it and self-harm each in fewer than 0.5 % within a year, and depression in 3.83 %. Attempts were not more frequent than in people who did not take it (ratio 0.92 at 2 years).",
          "study-suicide",
        ),
        said(
          "A cohort found fewer such outcomes than with antibiotics by mouth (odds ratio 0.80).",
          "study-mood-cohort",
        ),
        said(
          "Regulators still require the warning and the questions, because some people have been harmed.",
          "mhra-2023",
        ),
      ),
    ],
  },
  {
    id: "warning-sexual-function",
    title: "Sexual function",
    signs: [
      said(
        "Problems with erections, lower sex drive, a dry vagina, less feeling in the genitals, difficulty reaching orgasm.",
        "uk-sexual-research",
        "mhra-2017-notice",
        "mims-oratane-full",
      ),
    ],
    whatToDo: [
      said("Tell your doctor, who asks about this before the start and during treatment.", "mhra-2023"),
      said(
        "Ask before you take the next capsule: it can continue after stopping.",
        "uk-sexual-research",
        "mhra-expert-review",
      ),
    ],
  },
  {
    id: "warning-skull-pressure",
    title: "Raised pressure in the skull",
    signs: [
      said("Severe headache, feeling sick, vomiting, blurred or double vision.", "us-label-accutane", "mims-dermavax"),
    ],
    whatToDo: [
      said("Stop the capsules and see a doctor at once.", "us-label-accutane"),
      stopAndSeekHelp,
      said(
        "Never take a tetracycline antibiotic with isotretinoin: some of the cases came with both.",
        "us-label-accutane",
        "uk-roaccutane-precautions",
      ),
    ],
  },
  {
    id: "warning-pancreas",
    title: "Inflamed pancreas and very high blood fats",
    signs: [
      said("Severe pain in the upper belly, often through to the back, with vomiting.", "mims-oratane-precautions"),
    ],
    whatToDo: [
      said("Stop the capsules and see a doctor at once. It can be fatal.", "mims-oratane-precautions"),
      stopAndSeekHelp,
      said(
        "Have your blood fats measured when they are due. Above 800 mg/dL (9 mmol/L) of triglycerides the risk is known.",
        "mims-acnotin-precautions",
        "bnf",
      ),
    ],
  },
  {
    id: "warning-skin",
    title: "Severe skin reactions",
    signs: [
      said(
        "Round patches, often with blisters in the middle, on arms, hands, legs or feet; blisters on chest or back; sores in mouth, nose or eyes; skin that peels widely. Fever may come first.",
        "eu-skin-wording",
      ),
    ],
    whatToDo: [
      said("Stop at the first sign and see a doctor at once: this can threaten life.", "eu-skin-wording"),
      stopAndSeekHelp,
    ],
  },
  {
    id: "warning-liver",
    title: "Liver",
    signs: [said("Yellow skin or eyes, dark urine, itching, great tiredness, pain under the right ribs.")],
    whatToDo: [
      said("Stop the capsules and see a doctor the same day.", "us-label-warnings"),
      said("Treatment stops when hepatitis is suspected or the enzymes do not come down.", "us-label-warnings"),
    ],
  },
  {
    id: "warning-bowel",
    title: "Bowel",
    signs: [
      said("Severe or bloody diarrhoea, bleeding from the bowel, belly pain.", "mims-oratane", "us-label-warnings"),
    ],
    whatToDo: [
      said("Stop the capsules at once and see a doctor.", "mims-oratane", "us-label-warnings"),
      stopAndSeekHelp,
    ],
    background: [
      paragraph(
        said(
          "Data of whole populations do not show that isotretinoin causes bowel disease; the advice to stop remains.",
          "study-bowel",
          "msd",
        ),
      ),
    ],
  },
  {
    id: "warning-low-back",
    title: "Lasting pain in the low back or buttocks",
    signs: [said("Pain low in the back or in the buttocks that stays, worse after rest.", "eu-leaflet", "es-isoacne")],
    whatToDo: [
      said(
        "Tell your doctor. It may be sacroiliitis, an inflammation of the joints at the base of the spine; a scan can tell.",
        "eu-leaflet",
        "es-isoacne",
      ),
      said("Ask before you take the next capsule: people got better after stopping.", "canada-sacroiliitis"),
    ],
    background: [
      paragraph(
        said(
          "Health Canada reviewed 24 cases in 2025 and held 23 possible; the mean age was 20.",
          "canada-sacroiliitis",
        ),
        said(
          "Of 67 published cases, half were in people under 21 and half began within 2.5 months, at doses of 15 to 80 mg a day.",
          "prescrire-sacroiliitis",
        ),
        said(
          "Of 94 people with complaints, 70.2 % had low back pain, 53.2 % muscle pain, 47.9 % joint pain and 11.7 % sacroiliitis.",
          "study-back-pain",
        ),
      ),
    ],
  },
  {
    id: "warning-muscles",
    title: "Muscles and hard exercise",
    signs: [said("Muscle pain or weakness, above all after hard training; dark urine.", "es-isoacne")],
    whatToDo: [
      said(
        "Stop hard training. With strong pain, weakness or dark urine, see a doctor the same day and ask for creatine kinase to be measured.",
        "es-isoacne",
      ),
    ],
  },
  {
    id: "warning-bones",
    title: "Bones and growth",
    signs: [
      said(
        "Stiffness in the morning, pain in neck, back or heels, a broken bone after little force.",
        "prescrire-bone",
        "us-label-warnings",
      ),
    ],
    whatToDo: [
      said(
        "Tell your doctor, above all if you are still growing or take the capsules for long.",
        "es-isoacne",
        "mims-oratane-full",
      ),
      said("Tell whoever treats a broken bone that you take isotretinoin."),
    ],
    background: [
      paragraph(
        said(
          "Thickened bone, calcium in tendons and growth plates closing early were seen mostly after long treatment at high doses.",
          "es-isoacne",
          "mims-oratane-full",
        ),
        said("In one trial bone density fell in 27 of 306 adolescents (9 %) within 20 weeks.", "us-label-warnings"),
      ),
    ],
  },
  {
    id: "warning-eyes",
    title: "Eyes",
    signs: [
      said(
        "Dry or sore eyes, blurred vision, sudden trouble seeing in the dark.",
        "mims-oratane-full",
        "ch-reactions-55972",
      ),
    ],
    whatToDo: [
      said("Do not drive or work with machines while you see badly.", "mims-oratane-full"),
      said("With any change of sight, stop and see a doctor, who may send you to an eye specialist.", "bnf"),
      said(
        "Artificial tears or an eye ointment help dry eyes; leave contact lenses out while they are sore.",
        "mims-oratane-full",
      ),
    ],
    background: [paragraph(said("In some people dry eyes have not gone away after treatment.", "es-isoacne"))],
  },
  {
    id: "warning-hearing",
    title: "Hearing",
    signs: [said("Ringing in the ears, or hearing less well.", "us-label-warnings")],
    whatToDo: [
      said(
        "Stop the capsules and see a doctor, who sends you to a specialist. It has lasted after stopping in some people.",
        "us-label-warnings",
      ),
    ],
  },
  {
    id: "warning-allergy",
    title: "Severe allergic reaction",
    signs: [
      said(
        "Swollen face, lips, tongue or throat, trouble breathing, faintness, a rash all over.",
        "ch-reactions-55972",
      ),
    ],
    whatToDo: [
      said("Stop the capsules and go to the nearest emergency department at once.", "uk-smpc", "ch-reactions-55972"),
      said("If you are allergic to soya or peanut, do not start.", "uk-smpc"),
    ],
  },
];
