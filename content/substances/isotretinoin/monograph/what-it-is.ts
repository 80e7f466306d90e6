import { heading, list, paragraph, row, type Section, said, table } from "../../../define";

export const whatItIs: Section = [
  heading("in-short", "In short"),
  list(
    said(
      "Isotretinoin is a prescription capsule for severe acne that other treatments have not cleared.",
      "us-label-summary",
      "eu-smpc",
    ),
    said("It is related to vitamin A. It belongs to a group of medicines called retinoids.", "eu-leaflet"),
    said("It takes weeks to work. The skin may get worse before it gets better.", "nz-oratane"),
    said("Most people get dry lips and dry skin.", "ch-reactions-55972", "eu-skin-wording"),
    said(
      "It can cause serious harm: to an unborn baby, and less often to mood, liver, pancreas, eyes, ears, bowel, bones and muscles. Each risk below tells you what to do.",
      "us-label-reactions",
    ),
    said(
      "A dermatologist decides whether it is right for you, sets the dose, and has your blood tested before and during treatment.",
      "in-cdsco-2018",
      "mims-oratane",
    ),
  ),
  heading("how-it-works", "How it works"),
  paragraph(
    said(
      "It is closely related to tretinoin and is taken by mouth. Exactly how it works is not known.",
      "uk-roaccutane",
    ),
    said(
      "It shrinks the oil glands of the skin, so that they make less oil, keeps the pores from clogging, and calms inflammation in the skin.",
      "uk-roaccutane",
      "mims-acnetrex",
    ),
    said("The fall in skin oil is reversible and depends on the dose and the length of treatment.", "au-rocta"),
  ),
  paragraph(
    said(
      "Acne may flare in the first weeks. With continued treatment this usually settles within 7 to 10 days.",
      "mims-dermavax",
      "nz-oratane",
    ),
  ),
  paragraph(
    said(
      "How far skin oil falls differs: by about 90 % in one study, by 70 % in another.",
      "study-sebum-1987",
      "study-sebum-1982",
    ),
    said(
      "It does not kill bacteria directly. As the oil falls, fewer acne bacteria live on the skin.",
      "study-skin-bacteria",
      "study-sebum-1982",
    ),
  ),
  table(
    "What it is called",
    ["Name or code", "Value"],
    row(["International name", "isotretinoin"], "us-substance"),
    row(["Chemical name", "13-cis-retinoic acid"], "au-rocta"),
    row(["Formula and molecular weight", "C20H28O2, 300.44"], "au-rocta"),
    row(["CAS number", "4759-48-2"], "au-rocta"),
    row(["UNII", "EH28UP18IF"], "us-substance"),
    row(["ATC code, by mouth", "D10BA01, retinoids for treatment of acne"], "us-substance"),
  ),
];
