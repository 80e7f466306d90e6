import { heading, list, paragraph, row, type Section, said, table } from "../../../define";

export const monitoring: Section = [
  table(
    "What is checked, and when",
    ["When", "What"],
    row(
      [
        "Before the start",
        "Pregnancy test if it applies, liver enzymes, fasting lipids, mood, sexual function; weight by our own policy",
      ],
      "mims-oratane",
      "nhs-doncaster",
      "mhra-2023",
    ),
    row(
      ["After 1 month", "Liver enzymes, lipids, mood, sexual function"],
      "mims-oratane",
      "mims-acnotin-precautions",
      "mhra-2023",
    ),
    row(["Every 3 months", "Liver enzymes"], "mims-oratane", "mims-acnotin-precautions"),
    row(["At the end, or after 3 to 4 months", "Lipids"], "mims-acnotin-precautions"),
    row(
      [
        "Every month, if you can become pregnant",
        "Pregnancy test before each prescription, and whether the contraception is still right",
      ],
      "nhs-doncaster",
      "us-label-pregnancy",
    ),
    row(["1 month after the last capsule", "Last pregnancy test"], "us-label-pregnancy", "nhs-pregnancy"),
    row(
      [
        "More often",
        "In diabetes, severe overweight, much alcohol or a disorder of blood fats; blood sugar in people with diabetes",
      ],
      "mims-acnotin-precautions",
    ),
  ),
  heading("act-on-results", "When a result calls for action"),
  list(
    said(
      "Triglycerides above 800 mg/dL (about 9 mmol/L) can bring on pancreatitis. If they cannot be brought down, treatment stops.",
      "mims-acnotin-precautions",
      "bnf",
    ),
    said("Liver enzymes that stay raised, or a suspected hepatitis: treatment stops.", "us-label-warnings"),
  ),
  paragraph(
    said(
      "In the United Kingdom the first appointment is in person; follow-ups may be remote, and sexual function is asked about there too.",
      "nhs-north-london",
      "mhra-2025",
    ),
    said(
      "Since 22 Jan 2026 a second prescriber for patients under 18 is no longer asked for there; a form on the risks is, for every patient.",
      "mhra-2026",
    ),
  ),
];
