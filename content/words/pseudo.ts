import type { Screens, Translation } from "./message";

/** An ICU message in accents and about 40 % longer, within ⟦ ⟧; its placeholders, branches and tags stay as they are. */
export function pseudo(message: string): string {
  return `⟦${written(message)}⟧`;
}

/** Text by letters; what stands in braces by `placeholder`; tags untouched. */
function written(message: string): string {
  let out = "";
  for (let at = 0; at < message.length; ) {
    const length = message[at] === "{" ? closing(message, at) - at + 1 : (tag.exec(message.slice(at))?.[0].length ?? 0);
    const syntax = message.slice(at, at + length);
    out += length === 0 ? accented(message[at] ?? "") : syntax.startsWith("{") ? placeholder(syntax) : syntax;
    at += Math.max(length, 1);
  }
  return out;
}

const tag = /^<\/?\w+>/;

/** `{name}` stays; of `{count, plural, one {…} other {…}}` the branches are written. */
function placeholder(syntax: string): string {
  const inner = syntax.slice(1, -1);
  let out = "";
  for (let at = 0; at < inner.length; ) {
    const end = inner[at] === "{" ? closing(inner, at) : at;
    out += end === at ? inner[at] : `{${written(inner.slice(at + 1, end))}}`;
    at = end + 1;
  }
  return `{${out}}`;
}

/** Where the brace that opens at `from` is closed. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`A brace is not closed: ${text}`);
}

/** A whole language in accents. */
export function inAccents<Of extends Screens>(screens: Of): Translation<Of> {
  const written = (said: Screens | Screens[string]): object =>
    Object.fromEntries(
      Object.entries(said).map(([name, one]) => [name, typeof one === "string" ? pseudo(one) : written(one)]),
    );
  return written(screens) as Translation<Of>;
}

const doubled: Readonly<Record<string, string>> = {
  a: "åå",
  e: "éé",
  i: "îî",
  o: "øø",
  u: "üü",
  y: "ýý",
};

/** Text with each vowel accented and twice, so that it is about 40 % longer and every word left in plain English stands out. */
function accented(text: string): string {
  return text.replaceAll(/[aeiouy]/gi, (vowel) => {
    const found = doubled[vowel.toLowerCase()] ?? vowel;
    return vowel === vowel.toLowerCase() ? found : found.toUpperCase();
  });
}
