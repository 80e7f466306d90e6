import { editDistance, findName, wordsOf } from "../clinical/name-match";

/** What a medicine may be looked for by. */
export interface Searchable {
  readonly strengthMg: number;
  readonly search: {
    readonly brand: readonly string[];
    /** Spellings that are known to be typed for the brand. */
    readonly misspellings: readonly string[];
    readonly substance: readonly string[];
    readonly use: readonly string[];
    /** Brands of the same substance that are not supplied here. */
    readonly otherBrands: readonly { readonly name: string; readonly isConfirmed: boolean }[];
  };
}

/** Why a medicine was found: `name` is ours, `written` what was typed for it. */
export interface FoundBy {
  readonly by:
    | "brand"
    | "brand-spelling"
    | "substance"
    | "substance-spelling"
    | "other-brand"
    | "other-brand-unconfirmed"
    | "use"
    | "strength"
    | "any";
  readonly name: string;
  readonly written: string;
}

export interface Search<Medicine> {
  readonly found: readonly { readonly medicine: Medicine; readonly why: FoundBy }[];
  /** Strengths that were typed and that nothing found has, in mg: “isotroin 15”. */
  readonly strengthsNotHere: readonly number[];
}

/** Words that say nothing of which medicine is meant. */
const idle = new Set(
  "mg milligram milligrams cap caps capsule capsules tablet tablets softgel strip pack the".split(" "),
);

/**
 * Looks for medicines by brand, by substance, in near spellings of both, by strength, by other brands of the substance and by what they are for:
 * “isotrion 20mg”, “claravis”, “acne”. A strength that was typed must be the medicine's own. Whoever shows what was found says why: a near spelling
 * is a guess, and another brand is not what its prescription names.
 */
export function searchMedicines<Medicine extends Searchable>(
  query: string,
  medicines: readonly Medicine[],
): Search<Medicine> {
  const words = wordsOf(query)
    .flatMap((word) => /^(\d{1,3})mg$/.exec(word)?.[1] ?? word)
    .filter((word) => !idle.has(word));
  const strengths = words.filter((word) => /^[1-9]\d{0,2}$/.test(word)).map(Number);
  const names = words.filter((word) => !/^\d+$/.test(word));
  // “Capsules” asks for the shelf.
  const isIdle = words.length === 0 && wordsOf(query).length > 0;
  const named = medicines.flatMap((medicine) => {
    if (isIdle) return [{ medicine, why: { by: "any", name: "", written: query } as const }];
    const why = names.length === 0 ? byStrength(medicine, strengths) : byName(medicine, names);
    return why === null ? [] : [{ medicine, why }];
  });
  const found = named.filter(({ medicine }) => strengths.length === 0 || strengths.includes(medicine.strengthMg));
  // Whoever names a brand is not shown all that hold the same substance.
  const isBrand = found.some(({ why }) => why.by === "brand" || why.by === "brand-spelling");
  return {
    found: isBrand ? found.filter(({ why }) => why.by.startsWith("brand")) : found,
    strengthsNotHere: strengths.filter((mg) => !found.some(({ medicine }) => medicine.strengthMg === mg)),
  };
}

function byStrength({ strengthMg }: Searchable, strengths: readonly number[]): FoundBy | null {
  return strengths.includes(strengthMg)
    ? { by: "strength", name: `${strengthMg} mg`, written: String(strengthMg) }
    : null;
}

function byName({ search }: Searchable, words: readonly string[]): FoundBy | null {
  const { brand, misspellings, substance, use } = search;
  const name = brand[0] ?? "";
  const exact = findName(words, name, false);
  if (exact !== null) return { by: "brand", name, written: exact.written };
  for (const misspelling of misspellings) {
    const found = findName(words, misspelling, false);
    if (found !== null) return { by: "brand-spelling", name, written: found.written };
  }
  const other = byOtherBrand(search, words, false);
  if (other !== null) return other;
  for (const one of substance) {
    const found = findName(words, one, true);
    if (found !== null)
      return { by: found.by === "exact" ? "substance" : "substance-spelling", name: one, written: found.written };
  }
  const near = findName(words, name, true);
  if (near !== null) return { by: "brand-spelling", name, written: near.written };
  for (const one of use) {
    const found = findName(words, one, false);
    if (found !== null) return { by: "use", name: one, written: found.written };
  }
  return byOtherBrand(search, words, true);
}

function byOtherBrand(
  { otherBrands }: Searchable["search"],
  words: readonly string[],
  maySpellOtherwise: boolean,
): FoundBy | null {
  const found = otherBrands.flatMap(({ name, isConfirmed }): FoundBy[] => {
    const here = findName(words, name, maySpellOtherwise);
    return here === null
      ? []
      : [{ by: isConfirmed ? "other-brand" : "other-brand-unconfirmed", name, written: here.written }];
  });
  const far = ({ name, written }: FoundBy) => editDistance(written, name.toLowerCase());
  return found.toSorted((a, b) => far(a) - far(b))[0] ?? null;
}
