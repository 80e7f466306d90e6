import { row, type Section, table } from "../../../define";

export const pharmacokinetics: Section = [
  table(
    "What the body does with it",
    ["Property", "Value"],
    row(["Dose and level", "Level rises in step with the dose in the usual range"], "ch-kinetics"),
    row(
      [
        "Highest level",
        "310 ng/mL (188 to 473) at steady state, 2 to 4 hours after the dose; acne patients on 80 mg a day without food",
      ],
      "ch-kinetics",
    ),
    row(["Level before the next dose", "120 to 200 ng/mL on 40 mg twice a day"], "ch-kinetics"),
    row(["Food", "1.5 to 2 times as much is taken up with or near a meal as without"], "study-food", "ch-kinetics"),
    row(["Absolute bioavailability", "Not determined: there is no form for injection in people"], "ch-kinetics"),
    row(["Volume of distribution", "Not determined, for the same reason"], "ch-kinetics"),
    row(
      ["Bound in the blood", "99.9 % or more, to albumin; the level in plasma is about 1.7 times that in whole blood"],
      "ch-kinetics",
    ),
    row(
      [
        "Main product",
        "4-oxo-isotretinoin, about 3.4 times the exposure of isotretinoin itself; also tretinoin and 4-oxo-tretinoin",
      ],
      "us-label-sotret",
    ),
    row(
      ["Enzymes", "CYP2C8, 2C9, 3A4 and 2B6; does not induce liver enzymes"],
      "study-enzymes",
      "us-label-sotret",
      "ch-kinetics",
    ),
    row(
      ["Half-life", "Roughly 10 to 30 hours, varies widely"],
      "study-single-dose",
      "study-half-life-patients",
      "study-half-life-28-days",
    ),
    row(
      [
        "Half-life, single studies",
        "About 20 h after one dose of 100 mg in 12 men; 13.6 h after 80 mg in 4 men; about 10 h in 10 acne patients; about 16 h in 11 patients with disorders of keratinisation",
      ],
      "study-single-dose",
      "study-labelled-dose",
      "study-half-life-patients",
    ),
    row(
      ["Half-life, by a French review", "19 h on average (13 to 22 h); 29 h on average for 4-oxo-isotretinoin"],
      "review-half-life",
    ),
    row(["Half-life, sampled for 28 days", "29 ± 40 h and 22 ± 10 h"], "study-half-life-28-days"),
    row(
      ["How it leaves", "65 to 83 % of a labelled dose was found again, about equally in urine and stool"],
      "us-label-sotret",
      "study-labelled-dose",
    ),
  ),
];
