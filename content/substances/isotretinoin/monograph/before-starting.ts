import { heading, list, paragraph, row, type Section, said, table } from "../../../define";

export const beforeStarting: Section = [
  heading("tell-the-doctor", "Tell your doctor and us"),
  list(
    said("Whether you could be or become pregnant, and which contraception you use.", "mims-oratane", "nhs-doncaster"),
    said("Depression, low mood or thoughts of suicide, now or ever.", "mims-oratane", "mhra-2023"),
    said(
      "Bowel disease, pancreatitis, diabetes, being very overweight, heavy drinking, bone disease, eye disease.",
      "mims-oratane",
    ),
    said("Any allergy, above all to soya, peanut or parabens.", "uk-smpc", "us-label-zenatane"),
    said("Every medicine, vitamin and herb you take, on prescription or not.", "mims-oratane"),
    said("Any earlier course of isotretinoin, and when it ended.", "it-posology"),
  ),
  heading("checks", "Checks before the first capsule"),
  table(
    "What is checked, and whose rule it is",
    ["Check", "What is asked", "Where"],
    row(["Consent form", "The patient signs a consent form before treatment.", "India"], "in-cdsco-2018"),
    row(
      [
        "Pregnancy test",
        "Medically supervised, detects 25 mIU/mL, done within 3 days before the prescription, with the result on record.",
        "United Kingdom",
      ],
      "nhs-doncaster",
    ),
    row(
      ["Pregnancy test", "Every month, with result and date in the patient's card or diary.", "Italy"],
      "it-prescribing",
    ),
    row(
      [
        "Pregnancy test",
        "Two negative tests that detect 25 mIU/mL, at least 19 days apart, the second after 1 month of contraception. Label text from before the change of 2026.",
        "United States",
      ],
      "us-label-pregnancy",
    ),
    row(
      [
        "Contraception",
        "Start contraception 1 month before the first capsule: a coil or an implant, or two methods that complement each other. An injection counts only if records show that every repeat was on time.",
        "United Kingdom",
      ],
      "nhs-pregnancy",
      "nhs-doncaster",
      "mhra-contraception",
    ),
    row(
      ["Contraception", "Start contraception 1 month before the first capsule: two methods together.", "United States"],
      "us-label-pregnancy",
    ),
    row(
      ["Liver and blood fats", "Liver enzymes and fasting lipids.", "Everywhere"],
      "mims-oratane",
      "mims-acnotin-precautions",
    ),
    row(["Full blood count", "Asked for by some references.", "Some"], "msd"),
    row(["Blood sugar", "In people with diabetes.", "Everywhere"], "mims-oratane-precautions"),
    row(
      ["Mood and sexual function", "Asked about before the start, since 31 Oct 2023.", "United Kingdom"],
      "mhra-2023",
    ),
  ),
  paragraph(
    said(
      "Indian law does not ask for a pregnancy test. Our policy does, from everyone who can become pregnant: a test in the three days before each prescription, on the prescription or as a report.",
    ),
    said("Our policy also asks for the body weight, because every dose is worked out from it."),
  ),
  paragraph(
    said("The United States approved a change of its safety programme on 9 Feb 2026.", "us-rems-approval"),
    said("It changes who may test where; whether and when it applies is for the programme to say.", "us-aad-rems"),
  ),
];
