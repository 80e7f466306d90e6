import { list, paragraph, type Section, said, unknown } from "../../define";

export const overdose: Section = [
  list(
    said(
      "Take no more, and call the pharmacy (its number is on every page), your doctor or the nearest emergency department. Have the pack with you.",
    ),
    said(
      "If you could become pregnant: you are tested for pregnancy and advised, and avoid pregnancy for at least 1 month by the US label; in India the 6 months of the pack still count.",
      "us-label-overdose",
      "in-cdsco-law",
    ),
  ),
  paragraph(
    said(
      "What has been seen: vomiting, flushing of the face, cracked lips, belly pain, headache, dizziness, unsteadiness. It passed quickly, without lasting harm.",
      "us-label-overdose",
    ),
    said(
      "European texts expect signs like those of too much vitamin A: severe headache, feeling sick or vomiting, drowsiness, irritability, itching. They call the acute toxicity low and expect it to settle untreated.",
      "eu-overdose",
      "animal-doses",
    ),
  ),
  paragraph(
    said(
      "In animals the dose that kills half is above 4,000 mg/kg in rats and mice and about 1,960 mg/kg in rabbits.",
      "animal-doses",
    ),
  ),
  unknown("What men should do about semen after an overdose"),
];
