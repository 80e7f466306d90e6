import { list, paragraph, type Section, said } from "../../../define";

export const overdose: Section = [
  list(
    said(
      "Take no more capsules, and call the pharmacy (its number is on every page), your doctor or the nearest emergency department. Have the pack with you.",
    ),
    said(
      "If you could become pregnant, you need a pregnancy test and advice. The US label says to avoid pregnancy for at least 1 month; in India the 6 months on the pack still apply.",
      "us-label-overdose",
      "in-cdsco-law",
    ),
  ),
  paragraph(
    said(
      "What has been seen: vomiting, flushing of the face, cracked lips, belly pain, headache, dizziness, unsteadiness. It passed quickly, with no lasting effects seen.",
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
  paragraph(
    said(
      "Men: an overdose may raise the level in semen. The US label says to use a condom, or to have no sex with anyone who is or could become pregnant, for a month.",
      "us-label-overdose",
    ),
  ),
];
