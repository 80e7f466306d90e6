import { paragraph, row, type Section, said, table, unknown } from "../../../define";

export const indications: Section = [
  paragraph(
    said(
      "Isotretinoin is for severe acne only. What counts as severe is worded a little differently from country to country.",
    ),
  ),
  table(
    "Approved use by country",
    ["Country", "Approved for"],
    row(
      [
        "India",
        "Cystic and conglobate acne, and severe nodular acne that antibiotics have not cleared. Approved on 21 June 2002 for the strengths of 10 and 20 mg.",
      ],
      "in-cdsco-2018",
    ),
    row(
      [
        "United Kingdom and European Union",
        "Severe acne (nodular, conglobate, or at risk of permanent scars) that did not respond to adequate standard courses of antibiotics by mouth and treatment on the skin.",
      ],
      "eu-smpc",
    ),
    row(
      [
        "United States",
        "Severe nodular acne (many nodules of 5 mm or more) in patients of 12 years or older who are not pregnant, when other treatment, antibiotics by mouth among it, has failed.",
      ],
      "us-label-summary",
    ),
  ),
  unknown("The Indian approvals of the other strengths"),
  paragraph(said("It is not for acne before puberty or for children under 12.", "uk-leaflet")),
];
