import { medicines } from "./medicines";

// Mails are read on locked screens and shared devices: they never tell what is treated, or with what.

/** What names a medicine of the shelf: brands, their usual misspellings, the substance. Lower case. */
export const productNames: readonly string[] = [
  ...new Set(
    medicines.flatMap(({ brand, slug, search }) =>
      [brand, slug, ...search.brand, ...search.misspellings, ...search.substance].map((name) => name.toLowerCase()),
    ),
  ),
].sort();

/** Other brands of what we supply. A short name may stand in a random number by chance, so it is left out. Lower case. */
const otherBrands: readonly string[] = [
  ...new Set(medicines.flatMap(({ search }) => search.otherBrands.map(({ name }) => name.toLowerCase()))),
].filter((name) => name.length >= 6);

/** What tells a reader of an illness, a medicine's form or its dangers. Beginnings of words, lower case. */
export const healthWords: readonly string[] = [
  "acne",
  "allerg",
  "capsule",
  "contracept",
  "course",
  "depress",
  "dermat",
  "diagnos",
  "dose",
  "dosage",
  "harm",
  "mood",
  "pimple",
  "pregnan",
  "retin",
  "side effect",
  "skin",
  "symptom",
  "tablet",
  "teratogen",
  "treatment",
];

/** Without accents, marks nobody sees and differences of width, in lower case and with single spaces: as a reader's eye takes it. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/[\s_–—-]+/g, " ");
}

const escaped = (word: string) => plain(word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const oneOf = (names: readonly string[]) => new RegExp(`(?:${names.map(escaped).join("|")})`);
const productPattern = oneOf(productNames);
const otherBrandPattern = oneOf(otherBrands);
const healthPattern = new RegExp(`(?<![a-z])(?:${healthWords.map(escaped).join("|")})|\\d\\s?mg\\b`);

/** The first name of a medicine of the shelf in a text; null: it names none. */
export const productIn = (text: string): string | null => productPattern.exec(plain(text))?.[0] ?? null;

/** Whether a text names a medicine that we supply, or another brand of it. */
export const namesMedicine = (text: string): boolean => productIn(text) !== null || otherBrandPattern.test(plain(text));

/** The secret of a link is chance, and chance writes "9mg" now and then. */
const withoutSecrets = (text: string) => text.replace(/(?<=[?&]token=)[\w-]+/g, "");

/** The first word in a text that tells of health or names a medicine; null: it tells nothing. */
export const tellingWordIn = (text: string): string | null =>
  productIn(text) ?? healthPattern.exec(plain(withoutSecrets(text)))?.[0] ?? null;
