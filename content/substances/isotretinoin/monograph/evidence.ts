import { paragraph, row, type Section, said, table } from "../../../define";

export const evidence: Section = [
  paragraph(
    said(
      "How well it works was studied in many small trials and a few large ones. The figures below are for groups of people; they cannot predict what happens to one person.",
    ),
  ),
  table(
    "Studies",
    ["Study", "What was found"],
    row(
      [
        "Cochrane review, 2018",
        "31 trials, 3,836 people of 12 to 55 years, followed for 19.7 weeks on average. Compared with an antibiotic by mouth and treatment on the skin, about as many people improved (ratio 1.01, range 0.96 to 1.06). Most trials had a high risk of bias.",
      ],
      "cochrane",
    ),
    row(
      [
        "Trial of two products, severe nodular acne",
        "925 people (464 and 461) at 49 sites; about 0.5 mg/kg a day for 4 weeks, then about 1 mg/kg for 16 weeks, twice a day with meals. We found no confirmed figure for the effect.",
      ],
      "study-phase-3",
    ),
    row(
      [
        "Low dose, moderate acne (not an approved use)",
        "638 people on 20 mg a day for 6 months: good result in 94.8 % (12 to 20 years) and 92.6 % (21 to 35 years). Relapse within 4 years in 3.9 % and 5.9 %. Blood fats rose in 4.2 %, liver tests in 4.8 %.",
      ],
      "study-low-dose",
    ),
    row(
      [
        "Relapse after a course, 2025",
        "Of 19,907 people, 22.5 % had a relapse and 8.2 % a second course. A total above 220 mg/kg brought no further gain.",
      ],
      "study-relapse",
    ),
    row(
      [
        "High total dose",
        "180 people began, 116 answered after 12 months; 97.4 % said their acne was better. Relapse in 47.4 % below a total of 220 mg/kg and in 26.9 % at or above it; a second course in 1.72 %.",
      ],
      "study-high-dose",
    ),
    row(["Fixed 20 mg a day to 120 mg/kg in all", "146 people; complete response in 96.4 %."], "study-fixed-dose"),
    row(
      ["The total of 120 to 150 mg/kg", "A review of 2015 found 2 studies that tested it, both of low grade."],
      "study-cumulative-dose",
    ),
  ),
  paragraph(
    said(
      "The studies differ in dose, in how bad the acne was and in what they called a relapse, so their figures cannot be compared with each other.",
      "study-cumulative-dose",
      "cochrane",
    ),
  ),
];
