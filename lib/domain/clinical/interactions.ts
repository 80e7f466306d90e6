import { findName, folded, type NameFound, wordsOf } from "./name-match";

/** `stop`: not together. `ask`: the prescriber is asked. `caution`: with care. `counsel`: the patient is told. The gravest first. */
export const interactionTiers = ["stop", "ask", "caution", "counsel"] as const;
export type InteractionTier = (typeof interactionTiers)[number];

/** What the matcher needs of an entry of the list; effect and advice stand with it in content/substances. */
export interface InteractionTerm {
  readonly id: string;
  readonly tier: InteractionTier;
  /** Substances and plain words, found in other spellings too. */
  readonly names: readonly string[];
  /** Brands, found only as spelt: a brand one letter off is another brand. */
  readonly brands: readonly string[];
  /** Spellings that people are known to write, by the name or brand that they mean. */
  readonly misspelt?: Readonly<Record<string, readonly string[]>>;
  /** `by-mouth`: does not count where the words beside the name say it is put on the skin. `on-skin`: counts only there, or for names without another use. */
  readonly route: "any" | "by-mouth" | "on-skin";
  /** Words that, in the same entry of the patient's list, make it something else: oestrogen beside a progestogen is the combined pill. */
  readonly notWith?: readonly string[];
}

export interface InteractionMatch<Term extends InteractionTerm> {
  readonly term: Term;
  /** The entry of the patient's list as it was written. */
  readonly entry: string;
  readonly found: NameFound;
}

/** Three answers that must never be taken for each other: nobody was asked or answered, “takes none”, a list. */
export type DeclaredMedicines<Term extends InteractionTerm> =
  | { readonly kind: "unanswered" }
  | { readonly kind: "none-declared" }
  | {
      readonly kind: "listed";
      /** The gravest first. */
      readonly matches: readonly InteractionMatch<Term>[];
      /** Entries that no term of the list fits: not in our list, which is not the same as no interaction. */
      readonly unmatched: readonly string[];
    };

/** Words beside a name that say it is put on the skin. */
const skinWords = new Set(
  [
    ..."cream creme gel ointment lotion serum wash facewash cleanser topical topically foam soap shampoo peel".split(
      " ",
    ),
    ..."mask toner क्रीम जेल लोशन मरहम मलहम".split(" "),
  ].map(folded),
);

/** Where one entry names several: “acitretin and a moisturising cream” is two, and the cream says nothing of the acitretin. */
const partBorder = /[,;/&+\n]|\band\b|\bplus\b/iu;

/**
 * Holds what a patient takes against the list. It finds words, not meaning: a match is something to look at, and no match proves nothing.
 * An entry may match several terms, and a term each entry once.
 */
export function matchInteractions<Term extends InteractionTerm>(
  declared: readonly string[],
  takesNone: boolean,
  list: readonly Term[],
): DeclaredMedicines<Term> {
  const entries = declared.map((entry) => entry.trim()).filter((entry) => entry !== "");
  if (entries.length === 0) return { kind: takesNone ? "none-declared" : "unanswered" };
  const matches = entries.flatMap((entry) => matchesOf(entry, list));
  return {
    kind: "listed",
    matches: matches.toSorted((a, b) => tierRank(a) - tierRank(b)),
    unmatched: entries.filter((entry) => !matches.some((match) => match.entry === entry)),
  };
}

const tierRank = ({ term }: { readonly term: InteractionTerm }) => interactionTiers.indexOf(term.tier);

function matchesOf<Term extends InteractionTerm>(entry: string, list: readonly Term[]): InteractionMatch<Term>[] {
  const all = wordsOf(entry);
  const parts = entry.split(partBorder).map(wordsOf);
  return list.flatMap((term) => {
    if (term.notWith?.some((word) => findName(all, word, true) !== null)) return [];
    const found = bestIn(parts, term) ?? bestIn([all], term);
    return found === null ? [] : [{ term, entry, found }];
  });
}

/** An exact find goes before one of another spelling. */
function bestIn(parts: readonly (readonly string[])[], term: InteractionTerm): NameFound | null {
  const finds = parts.filter((words) => fitsRoute(words, term)).flatMap((words) => findsOf(words, term));
  return finds.find(({ by }) => by === "exact") ?? finds[0] ?? null;
}

function fitsRoute(words: readonly string[], { route }: InteractionTerm): boolean {
  if (route === "any") return true;
  return words.some((word) => skinWords.has(folded(word))) === (route === "on-skin");
}

function findsOf(words: readonly string[], { names, brands, misspelt = {} }: InteractionTerm): NameFound[] {
  const known = Object.entries(misspelt).flatMap(([name, spellings]) =>
    spellings.map((spelling): NameFound | null => {
      const found = findName(words, spelling, false);
      return found === null ? null : { written: found.written, name, by: "spelling" };
    }),
  );
  return [
    ...names.map((name) => findName(words, name, true)),
    ...brands.map((name) => findName(words, name, false)),
    ...known,
  ].filter((found) => found !== null);
}
