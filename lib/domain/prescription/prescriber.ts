/**
 * Councils write numbers as `MMC/2011/04/1234`, `KMC 45678`, `DMC-R-4567` or `12345`; without a digit, or with noughts alone, it is what somebody
 * types who has none.
 */
export const isRegistration = (text: string): boolean =>
  /^[\p{L}\p{M}\p{Nd} .,:;#&()_\-/\\]{3,30}$/u.test(text.trim()) && /[1-9]|(?!0)\p{Nd}/u.test(text);

/** What a qualification on a prescription says of the prescriber, as far as its abbreviations are known. */
export type Qualified = "dermatologist" | "other" | "unknown";

const letters = (text: string) =>
  text
    .normalize("NFKD")
    .toUpperCase()
    .replace(/(?<=\b[A-Z])\.\s?(?=[A-Z]\b)/g, "")
    .replaceAll(".", "");

/** Degrees and diplomas in diseases of the skin, and words for the field beside a degree. */
const skin = /\b(?:DVD|DDVL?|DVDL|DVL|DDV|DERM\w*|SKIN|VENEREO\w*|LEPRO\w*)\b/;
/** Degrees that only doctors of modern medicine hold. An MD or MS alone may be of another system. */
const medical = /\b(?:MBBS|MB\s?BS|FCPS|MRCP|FRCP|DNB|LMS|MCPS|DVD|DDVL?|DVDL|DVL|DDV)\b/;
/** Degrees of other systems and professions: their holders prescribe no medicine of Schedule H. */
const otherSystems =
  /\b(?:BHMS|DHMS|GHMS|LCEH|DMS|BAMS|GAMS|DAMS|BUMS|GUMS|BSMS|BNYS|BEMS|BDS|MDS|BPT|MPT|BOT|BVSC|MVSC|[BDM]\s?PHARMA?|GNM|ANM)\b|\b(?:HOM(?:O?EO\w*)?|AYU\w*|UNANI|SIDDHA|NATUROPATH\w*|VETERINAR\w*|DENTIST\w*)\b/;

/**
 * A degree in skin diseases stands for a dermatologist; degrees of other systems or professions alone do not. What is not known here, and a
 * doctor of no stated field, is the pharmacist's to judge: nobody is refused for an abbreviation.
 */
export function qualifiedAs(qualification: string | null | undefined): Qualified {
  const text = letters(qualification ?? "");
  const isOther = otherSystems.test(text);
  if (isOther && !medical.test(text)) return "other";
  return skin.test(text) ? "dermatologist" : "unknown";
}
