import { heading, list, paragraph, row, type Section, said, table, unknown } from "../../../define";

export const supply: Section = [
  paragraph(
    said(
      "Soft gelatin capsules in sealed strips. We supply whole packs as the maker packed them, and never another brand or strength than the one prescribed.",
    ),
  ),
  unknown("The Indian pack sizes, and what is printed on each pack"),
  table(
    "Packs elsewhere",
    ["Country", "Pack"],
    row(["United Kingdom", "Blisters of 20, 30, 50 or 100, or of 30 or 56"], "uk-roaccutane", "uk-smpc"),
    row(["United States", "30 capsules as 3 times 10"], "us-ndc"),
  ),
  heading("contents", "What is in the capsule"),
  table(
    "Excipients of the class; the pack in your hand decides",
    ["Excipient", "What is known"],
    row(
      [
        "Soya-bean oil",
        "The filling of most capsules. One European product contains 140.5 mg in 10 mg and 281 mg in 20 mg.",
      ],
      "eu-smpc",
      "uk-roaccutane",
    ),
    row(["Beeswax", "In the filling of Roaccutane and of the Australian product."], "uk-roaccutane", "au-rocta"),
    row(
      ["Gelatin", "The shell; from cattle or pigs in Roaccutane. For Indian capsules, read it on the pack."],
      "uk-roaccutane",
    ),
    row(
      [
        "Sorbitol and glycerol",
        "In the shell. One European product contains 5.3 mg of sorbitol in 10 mg and 17.0 mg in 20 mg.",
      ],
      "eu-smpc",
      "uk-roaccutane",
    ),
    row(
      ["Colours", "Titanium dioxide and iron oxides; some products contain cochineal red A (E124)."],
      "uk-roaccutane",
      "eu-smpc",
    ),
    row(["Parabens", "In some shells, such as Zenatane's."], "us-label-zenatane"),
    row(["Antioxidants", "Butylated hydroxyanisole and disodium edetate in a US product."], "us-label"),
  ),
  heading("storage", "Storage"),
  list(
    said(
      "Follow the pack. European packs say: not above 25 °C, in the original pack, away from light.",
      "uk-leaflet-storage",
    ),
    said("Keep it out of the sight and reach of children and of anyone who could become pregnant."),
    said("At the end of treatment, bring what is left back to the pharmacy. Do not keep it for later."),
  ),
];
