/** One sentence of the content, and where it stands: `monograph.dosage.3.parts.0.text`. */
export interface Words {
  readonly at: string;
  readonly text: string;
}

/** A list of source ids, where it stands, and the text beside it. */
export interface Citation {
  readonly at: string;
  readonly ids: readonly string[];
}

const notRead = new Set([
  "cite",
  "sources",
  "slug",
  "substance",
  "id",
  "kind",
  "search",
  "status",
  "level",
  "allergen",
  "action",
  "strength",
  "hue",
]);

/** Every string that a page may show. Names of sources and codes are left out. */
export function wordsOf(value: unknown, at: string): Words[] {
  if (typeof value === "string") return [{ at, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (notRead.has(key) ? [] : wordsOf(inner, `${at}.${key}`)));
}

/** Every list of sources under the keys `cite` and `sources`. */
export function citationsOf(value: unknown, at: string): Citation[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${at}.${key}`;
    if ((key === "cite" || key === "sources") && Array.isArray(inner)) return [{ at: here, ids: inner.map(String) }];
    return citationsOf(inner, here);
  });
}
