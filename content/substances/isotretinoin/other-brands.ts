import type { SourceId } from "../../sources";

/**
 * Other names under which isotretinoin capsules are or were sold, each with the text in which it was read. Null: named in open lists of medicines
 * alone, which is enough to ask a question and never shown as a fact. We supply none of them.
 */
export const otherBrands = {
  "A-Cnotren": "gr-leaflet",
  Absorica: "us-label-dose-table",
  Acnetrait: "fr-contraindications",
  Acnetrex: "mims-acnetrex",
  Acnex: null,
  Acnotin: "mims-acnotin-precautions",
  Actaven: "animal-doses",
  Acutret: null,
  Aknenormin: "cz-posology",
  Amnesteem: "us-label-amnesteem",
  Claravis: "pdr",
  Curacne: "cz-fertility",
  Curatane: null,
  "D Acne I": null,
  "Deriva I": null,
  Dermavax: "mims-dermavax",
  "I Deriva": null,
  Isoacne: "es-isoacne",
  Isocural: null,
  Isodifa: "it-posology",
  Isoin: null,
  Isotane: null,
  Isotret: null,
  Myorisan: "us-label-myorisan",
  Oratane: "mims-oratane",
  Procuta: null,
  Resoten: null,
  Roaccutan: "de-leaflet",
  Roaccutane: "uk-roaccutane",
  Roacutan: "br-leaflet",
  Rocta: "au-rocta",
  Sotret: "us-label-sotret",
  "Sotret NF": null,
  Tufacne: null,
  Zenatane: "us-label-zenatane",
  Zitblow: null,
} as const satisfies Readonly<Record<string, SourceId | null>>;
