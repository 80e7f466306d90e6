import { spellingKey } from "./spelling-key";

/**
 * How two written names compare. `same`: one spelling, whatever case, accents, order and titles. `near`: one person may well write it both
 * ways (an initial for a name, a father's initial or a name left out, another transliteration), so a pharmacist judges. `different`: no usual
 * way of writing makes one of the other. `other-script`: the two share no script, so nothing here can tell, and a pharmacist reads both.
 */
export type NameMatch = "same" | "near" | "different" | "other-script";

export function compareNames(left: string, right: string): NameMatch {
  const [a, b] = [read(left), read(right)];
  if (isSame(a, b)) return "same";
  if (shareNoScript(left, right)) return "other-script";
  return isNear(a, b) ? "near" : "different";
}

export const sameName = (left: string, right: string): boolean => compareNames(left, right) === "same";

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Bengali}/u,
  /\p{Script=Gujarati}/u,
  /\p{Script=Gurmukhi}/u,
  /\p{Script=Kannada}/u,
  /\p{Script=Malayalam}/u,
  /\p{Script=Oriya}/u,
  /\p{Script=Tamil}/u,
  /\p{Script=Telugu}/u,
  /\p{Script=Arabic}/u,
];
const scriptsOf = (text: string) => scripts.filter((script) => script.test(text));

function shareNoScript(left: string, right: string): boolean {
  const [a, b] = [scriptsOf(left), scriptsOf(right)];
  return a.length > 0 && b.length > 0 && !a.some((script) => b.includes(script));
}

interface Part {
  readonly text: string;
  /** An initial, or up to three letters with a dot ("Md.", "Ch."): it stands for a longer name. */
  readonly isShort: boolean;
  /** Up to three capitals in a row without a dot may be initials: "KR Ravi". */
  readonly mayBeInitials: boolean;
}

interface Name {
  readonly parts: readonly Part[];
  /** Names of a father or husband, behind "S/o" or "W/o". */
  readonly relatives: readonly Part[];
}

// Registers and patients add or leave these out at will.
const titles = new Set([
  "mr",
  "mrs",
  "ms",
  "miss",
  "mx",
  "dr",
  "prof",
  "smt",
  "smti",
  "srimati",
  "shrimati",
  "thiru",
  "tmt",
  "master",
  "kum",
  "km",
]);
// Given names as well ("Sri Devi", "Baby Thomas"): left out only where two further parts remain.
const titlesOrNames = new Set(["sri", "sree", "shri", "shree", "baby", "kumari", "selvi", "selvan"]);

const relation = /(?:^|[\s,])(?:[sdwc]\s*\/\s*o\b|(?:son|daughter|wife)\s+of\b)\.?/iu;

function read(name: string): Name {
  const [own = "", ...others] = name.split(relation);
  return { parts: withoutTitles(partsOf(own)), relatives: others.flatMap((other) => withoutTitles(partsOf(other))) };
}

function partsOf(name: string): Part[] {
  const isAllCapitals = name === name.toUpperCase();
  const pieces = seen(name).match(/[^\s.,'’‘`\-/()]+\.?/gu) ?? [];
  return pieces.map((piece) => {
    const letters = piece.replace(/\.$/, "");
    const count = [...letters].length;
    return {
      text: letters.toLowerCase(),
      isShort: count === 1 || (count <= 3 && piece.endsWith(".")),
      mayBeInitials: count <= 3 && /^\p{Lu}+$/u.test(letters) && !(isAllCapitals && /[AEIOU]/.test(letters)),
    };
  });
}

/** Accents of Latin letters go, and what nobody sees; the vowel signs of Indian scripts stay. */
const seen = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{Cf}/gu, "")
    .replace(/\p{Mn}/gu, (mark) => (mark >= "\u0300" && mark <= "\u036f" ? "" : mark));

function withoutTitles(parts: readonly Part[]): readonly Part[] {
  const [first, ...rest] = parts.filter(({ text }) => !titles.has(text));
  if (first === undefined) return parts;
  return rest.length >= 2 && titlesOrNames.has(first.text) ? rest : [first, ...rest];
}

const sorted = (parts: readonly Part[]) =>
  parts
    .map(({ text }) => text)
    .sort()
    .join(" ");

function isSame(a: Name, b: Name): boolean {
  if (a.parts.length === 0 || sorted(a.parts) !== sorted(b.parts)) return false;
  return a.relatives.length === 0 || b.relatives.length === 0 || sorted(a.relatives) === sorted(b.relatives);
}

const isNear = (a: Name, b: Name): boolean =>
  [a.parts, spelledOut(a.parts)].some((x) => [b.parts, spelledOut(b.parts)].some((y) => agree(x, y, a, b)));

/**
 * One whole name must agree, and what is left over may stand on one side only: "K. Ravi" is near "Ravi" and not near "S. Ravi", "Asha Rao" is
 * near "Asha" and not near "Asha Patil".
 */
function agree(left: readonly Part[], right: readonly Part[], a: Name, b: Name): boolean {
  const whole = paired(joinedLike(right, left), joinedLike(left, right), isOneSpelling);
  if (whole.pairs === 0) return false;
  const rest = paired(whole.left, whole.right, (x, y) => standsFor(x, y) || shareNoScript(x.text, y.text));
  const beside = (parts: readonly Part[], relatives: readonly Part[]) =>
    paired(parts, relatives, (x, y) => isOneSpelling(x, y) || standsFor(x, y)).left.length;
  return beside(rest.left, b.relatives) === 0 || beside(rest.right, a.relatives) === 0;
}

/** Takes away what agrees, part by part; `left` and `right` are what remains. */
function paired(left: readonly Part[], right: readonly Part[], agrees: (x: Part, y: Part) => boolean) {
  const open = [...right];
  const unpaired = left.filter((part) => {
    const at = open.findIndex((other) => agrees(part, other));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  return { pairs: left.length - unpaired.length, left: unpaired, right: open };
}

const isOneSpelling = (x: Part, y: Part) => !x.isShort && !y.isShort && spellingKey(x.text) === spellingKey(y.text);

function standsFor(x: Part, y: Part): boolean {
  if (x.isShort === y.isShort) return x.isShort && x.text === y.text;
  const [short, long] = x.isShort ? [x.text, y.text] : [y.text, x.text];
  const [first = "", ...others] = [...short];
  if (!long.startsWith(first) && !spellingKey(long).startsWith(first)) return false;
  let from = first.length;
  return others.every((letter) => {
    const at = long.indexOf(letter, from);
    from = at + 1;
    return at >= 0;
  });
}

/** "Ravi Shankar" read as "Ravishankar" where the other name writes it so. */
function joinedLike(other: readonly Part[], parts: readonly Part[]): readonly Part[] {
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    if (next === undefined) break;
    const joined = { text: part.text + next.text, isShort: false, mayBeInitials: false };
    if (!part.isShort && !next.isShort && other.some((one) => isOneSpelling(one, joined)))
      return [...parts.slice(0, at), joined, ...parts.slice(at + 2)];
  }
  return parts;
}

const spelledOut = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) =>
    part.mayBeInitials ? [...part.text].map((text) => ({ text, isShort: true, mayBeInitials: false })) : [part],
  );
