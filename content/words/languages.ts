import { english } from "./en/all";
import type { Translation } from "./message";
import { inAccents } from "./pseudo";

/**
 * The languages of the interface, one line each. `en-XA` is English with accents and half as long again: no language, but what the tests read
 * the pages in, to see that no word is left outside `content/words` and that longer ones have room.
 */
export const languages = {
  "en-IN": () => english,
  "en-XA": () => inAccents(english),
} as const satisfies Readonly<Record<string, () => Translation<typeof english>>>;

export type Language = keyof typeof languages;
