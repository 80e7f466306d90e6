/**
 * Names under which isotretinoin capsules are or were sold, so that a second supply of it is found. Seen in product texts, in references and, for
 * most Indian ones, in open lists of Indian medicines: good enough to ask a question, never shown as a fact about the product.
 */
const india = [
  "isotroin",
  "tretiva",
  "acutret",
  "acnex",
  "d acne i",
  "deriva i",
  "i deriva",
  "isoin",
  "isotane",
  "isotret",
  "resoten",
  "sotret",
  "sotret nf",
  "tufacne",
  "zitblow",
];

const elsewhere = [
  "absorica",
  "accutane",
  "acnetane",
  "acnetrait",
  "acnetrex",
  "acnotin",
  "a cnotren",
  "actaven",
  "aknenormin",
  "amnesteem",
  "claravis",
  "curacne",
  "curatane",
  "dermavax",
  "isoacne",
  "isocural",
  "isodifa",
  "myorisan",
  "oratane",
  "procuta",
  "roaccutan",
  "roaccutane",
  "roacutan",
  "rocta",
  "zenatane",
];

export const isotretinoinBrands: readonly string[] = [...india, ...elsewhere];
