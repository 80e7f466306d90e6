import type { Monograph } from "./define";
import { glossary, type Term } from "./glossary";
import { oncePerMonograph } from "./once-per-monograph";
import { wordsOf } from "./words-of";

/** A stretch of a sentence: plain, or a word that the glossary explains. */
export interface Stretch {
  readonly text: string;
  readonly term: Term | null;
}

/** Where a reader reads on and may stop at a word; titles and captions are links or headings already. */
const isRunningText = (at: string) =>
  /\.(parts|items|points|signs|whatToDo|cells|reactions)\.\d+(\.text)?$|\.(said|lead|supply)\.text$/.test(at);

/** The earliest, and of those that begin together the longest. */
function find(
  text: string,
  terms: readonly Term[],
): { readonly at: number; readonly form: string; readonly term: Term } | null {
  const found = terms.flatMap((term) =>
    term.forms.flatMap((form) => {
      const match = new RegExp(`(?<![\\p{L}\\p{N}-])${form}(?![\\p{L}\\p{N}-])`, "iu").exec(text);
      return match === null ? [] : [{ at: match.index, form: match[0], term }];
    }),
  );
  return found.toSorted((a, b) => a.at - b.at || b.form.length - a.form.length)[0] ?? null;
}

function stretches(text: string, terms: readonly Term[]): readonly Stretch[] {
  const next = find(text, terms);
  if (next === null) return text === "" ? [] : [{ text, term: null }];
  const before = text.slice(0, next.at);
  const after = text.slice(next.at + next.form.length);
  return [
    ...(before === "" ? [] : [{ text: before, term: null }]),
    { text: next.form, term: next.term },
    ...stretches(
      after,
      terms.filter((term) => term !== next.term),
    ),
  ];
}

/** Each word is explained once in a section, where it comes first: marked everywhere, a page of links is no easier to read. */
const marked = oncePerMonograph((monograph): ReadonlyMap<string, readonly Stretch[]> => {
  const result = new Map<string, readonly Stretch[]>();
  const explained = new Map<string, Set<Term>>();
  for (const { at, text } of wordsOf(monograph, "monograph")) {
    if (!isRunningText(at) || result.has(text)) continue;
    const part = at.split(".")[1] ?? "";
    const before = explained.get(part) ?? new Set<Term>();
    const parts = stretches(
      text,
      glossary.filter((term) => !before.has(term)),
    );
    explained.set(part, new Set([...before, ...parts.flatMap(({ term }) => term ?? [])]));
    if (parts.some(({ term }) => term !== null)) result.set(text, parts);
  }
  return result;
});

/** A sentence of the monograph, its words of the trade set apart. Any other text is one plain stretch. */
export const explainedParts = (monograph: Monograph, text: string): readonly Stretch[] =>
  marked(monograph).get(text) ?? [{ text, term: null }];

/** The words that a monograph uses, in the order of the alphabet. */
export function explainedTerms(monograph: Monograph): readonly Term[] {
  const parts = [...marked(monograph).values()].flat();
  return glossary.filter((term) => parts.some((part) => part.term === term));
}
