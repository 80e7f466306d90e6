import { heading, list, paragraph, row, type Section, said, table } from "../../../define";

export const dosage: Section = [
  paragraph(
    said(
      "Your dermatologist sets your dose and changes it. Take what your prescription says. The figures below are the ranges of the approved texts, not your dose.",
    ),
  ),
  heading("how-to-take", "How to take it"),
  list(
    said("With food. Without food your body takes up much less of it.", "study-food", "us-label-summary"),
    said("Swallow the capsule whole, with a full glass of liquid.", "us-label-dose-table", "us-label-myorisan"),
    said("Missed a dose? Skip it. Take the next at the usual time. Never double.", "us-label-myorisan"),
  ),
  heading("while-you-take-it", "While you take it"),
  list(
    said(
      "No waxing, dermabrasion or laser treatment of the skin during treatment or for 6 months after: the skin may scar.",
      "mims-oratane",
      "nhs-side-effects",
    ),
    said("Avoid strong sun and sunbeds.", "mims-dermavax", "de-leaflet"),
    said("No peeling or scrubbing acne products: your skin is more sensitive than usual.", "mims-dermavax"),
    said(
      "You may suddenly see badly in the dark. Do not drive at night until you know that you see well.",
      "mims-oratane-full",
    ),
    said("Contact lenses may become uncomfortable. Wear glasses then.", "mims-oratane-full"),
    said("Drink little alcohol or none.", "mims-acnotin-precautions"),
    said(
      "Before an operation, laser surgery of the eyes, a piercing or a tattoo, tell whoever does it that you take isotretinoin.",
    ),
  ),
  heading("dose", "Dose"),
  table(
    "Dose in the approved texts",
    ["What", "United Kingdom and European Union", "United States"],
    row(["Start", "0.5 mg/kg a day", "0.5 to 1 mg/kg a day"], "it-posology", "us-label-summary"),
    row(["Usual range", "0.5 to 1.0 mg/kg a day", "0.5 to 1 mg/kg a day"], "it-posology", "us-label-summary"),
    row(
      ["Highest", "Up to 1 mg/kg", "Up to 2 mg/kg a day in adults with very severe, scarring or trunk disease"],
      "it-posology",
      "pdr",
    ),
    row(
      ["Doses a day", "1 or 2, with food", "2, with food; once a day is not established as safe"],
      "cz-posology",
      "us-label-dose-table",
      "us-label-summary",
    ),
    row(
      ["Length", "16 to 24 weeks are normally enough", "15 to 20 weeks; sooner if the nodules fall by more than 70 %"],
      "it-posology",
      "us-label-summary",
      "pdr",
    ),
    row(
      [
        "Whole course",
        "More than 120 to 150 mg/kg in total is not expected to help much more",
        "Not stated in the part read",
      ],
      "it-posology",
    ),
    row(
      ["Second course", "Not before 8 weeks after the first", "Not before 2 months after the first"],
      "it-posology",
      "us-label-summary",
    ),
    row(
      [
        "Severe kidney disease",
        "Start at about 10 mg a day, raise to 1 mg/kg or to what is tolerated",
        "One US reference: no adjustment",
      ],
      "cz-posology",
      "drugs-com-dosage",
    ),
    row(["Not tolerated", "Lower dose for longer", "Not stated in the part read"], "nz-oratane"),
  ),
  table(
    "Milligrams a day by body weight (table of the US label)",
    ["Body weight", "0.5 mg/kg", "1 mg/kg", "2 mg/kg"],
    row(["40 kg", "20 mg", "40 mg", "80 mg"], "us-label-dose-table"),
    row(["50 kg", "25 mg", "50 mg", "100 mg"], "us-label-dose-table"),
    row(["60 kg", "30 mg", "60 mg", "120 mg"], "us-label-dose-table"),
    row(["70 kg", "35 mg", "70 mg", "140 mg"], "us-label-dose-table"),
    row(["80 kg", "40 mg", "80 mg", "160 mg"], "us-label-dose-table"),
    row(["90 kg", "45 mg", "90 mg", "180 mg"], "us-label-dose-table"),
    row(["100 kg", "50 mg", "100 mg", "200 mg"], "us-label-dose-table"),
  ),
  paragraph(
    said(
      "Some US products are micronised and have doses of their own: their milligrams are not the same as those of other capsules.",
      "us-label-dose-table",
    ),
    said(
      "Experts disagree on the best total dose. A review of 2015 found that 120 to 150 mg/kg rests on two weak studies.",
      "study-cumulative-dose",
    ),
  ),
];
