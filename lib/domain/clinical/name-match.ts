/** A name that was looked for, found in what somebody wrote. */
export interface NameFound {
  /** The words as they were written, in small letters: “doxycyclin”. */
  readonly written: string;
  /** The name of the list: “doxycycline”. */
  readonly name: string;
  /** `exact`, or `spelling`: a long word was spelt a little differently. */
  readonly by: "exact" | "spelling";
}

/**
 * The words of a text, in small letters: accents and apostrophes gone, anything else that is neither letter nor digit a border. Letters of
 * other scripts stay, so that they match nothing of ours rather than something else.
 */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f'’‘`´]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}

/**
 * A word as it is compared. In Devanagari one name of a medicine is written in several ways: with or without the dot below, with a long or a short
 * vowel, with a half nasal or its dot. What sounds alike becomes the same; words of other scripts stay as they are.
 */
export function folded(word: string): string {
  if (!/\p{Script=Devanagari}/u.test(word)) return word;
  return word
    .replaceAll(/[\u093c\u200c\u200d]/gu, "")
    .replaceAll(/[ङञणनम]\u094d(?=[क-ह])/gu, "ं")
    .replaceAll("ँ", "ं")
    .replaceAll("ी", "ि")
    .replaceAll("ई", "इ")
    .replaceAll("ू", "ु")
    .replaceAll("ऊ", "उ")
    .replaceAll(/[ॉो]/gu, "ा")
    .replaceAll(/[ऑओ]/gu, "आ")
    .replaceAll(/[ॅै]/gu, "े")
    .replaceAll(/[ऐऍ]/gu, "ए");
}

/**
 * Looks for `name` in `written` word by word, never inside a word: “tretinoin” is not found in “isotretinoin”. With `maySpellOtherwise`, words
 * of 7 letters or more may differ by one letter put in, left out, changed or swapped, of 9 or more by two; their first letter must stand.
 * Short words are compared exactly: between them one letter is another medicine.
 */
export function findName(written: readonly string[], name: string, maySpellOtherwise: boolean): NameFound | null {
  const sought = wordsOf(name);
  if (sought.length === 0) return null;
  let near: NameFound | null = null;
  for (let at = 0; at + sought.length <= written.length; at++) {
    const here = written.slice(at, at + sought.length);
    const far = here.map((word, index) => farness(folded(word), folded(sought[index] ?? ""), maySpellOtherwise));
    if (far.includes(null)) continue;
    const found = { written: here.join(" "), name };
    if (far.every((edits) => edits === 0)) return { ...found, by: "exact" };
    near ??= { ...found, by: "spelling" };
  }
  return near;
}

/** Letters by which a word differs from the one sought; null when that is more than may be. */
function farness(word: string, sought: string, maySpellOtherwise: boolean): number | null {
  if (word === sought) return 0;
  const may = maySpellOtherwise ? editsAllowed(sought) : 0;
  if (may === 0 || word[0] !== sought[0] || Math.abs(word.length - sought.length) > may) return null;
  if (editsAllowed(word) === 0) return null;
  const edits = editDistance(word, sought);
  return edits <= may ? edits : null;
}

function editsAllowed({ length }: string): number {
  if (length < 7) return 0;
  return length < 9 ? 1 : 2;
}

/** Letters to put in, leave out, change or swap with their neighbour (optimal string alignment). */
export function editDistance(left: string, right: string): number {
  const rows: number[][] = [[...Array(right.length + 1).keys()]];
  const cell = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= right.length; j++) {
      const change = left[i - 1] === right[j - 1] ? 0 : 1;
      const isSwap = left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      row.push(
        Math.min(
          cell(i - 1, j) + 1,
          cell(i, j - 1) + 1,
          cell(i - 1, j - 1) + change,
          isSwap ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return cell(left.length, right.length);
}
