import { type BoxedWarning, said } from "../../../define";

export const boxedWarning: BoxedWarning = {
  title: "This medicine can cause severe harm to an unborn baby",
  lead: said(
    "Never take isotretinoin if you are pregnant, or if you could become pregnant and are not using reliable contraception.",
    "us-label",
    "uk-smpc",
    "in-cdsco-2018",
  ),
  points: [
    said(
      "Any amount, even for a short time, can cause severe or life-threatening birth defects. The risk is extremely high.",
      "us-label",
    ),
    said("No test before birth can tell for certain whether the baby has been harmed.", "us-label"),
    said(
      "Harm has been seen in the skull, face, ears, eyes, palate, brain, heart and glands, and in learning (an IQ below 85). Miscarriage, early birth and death have happened.",
      "us-label-amnesteem",
      "in-cipla",
    ),
    said(
      "In India, pregnancy must be avoided during treatment and for 6 months after the last capsule.",
      "in-cdsco-law",
      "in-cipla",
    ),
    said("Never give a capsule to anyone else, above all not to anyone who could become pregnant.", "uk-leaflet"),
  ],
  whatToDo: [
    said("If you are pregnant, or think you may be: take no more capsules.", "us-label"),
    said(
      "Speak today with your doctor, who sends you to an obstetrician with experience of medicines that harm the unborn.",
      "us-label",
      "in-cipla",
    ),
    said("Tell us as well. We stop any further supply, and a pharmacist calls you."),
  ],
  supply: said(
    "Sold by retail only on the prescription of a dermatologist.",
    "in-cdsco-2018",
    "in-cdsco-law",
    "in-cipla",
  ),
};
