import type { SourceId } from "./sources";

/** Brands of isotretinoin in other countries that people look for here, each with the text in which it was read. We supply none of them. */
export const otherBrands = {
  Acnetrex: "mims-acnetrex",
  Acnotin: "mims-acnotin-precautions",
  Amnesteem: "us-label-amnesteem",
  Dermavax: "mims-dermavax",
  Myorisan: "us-label-myorisan",
  Oratane: "mims-oratane",
  Roaccutane: "uk-roaccutane",
  Zenatane: "us-label-zenatane",
} as const satisfies Readonly<Record<string, SourceId>>;
