/**
 * The languages of the interface. `en-XA` is English with accents and half as long again: no language, but what the
 * tests read the pages in, to see that no word is left outside `content/words` and that longer ones have room.
 */
export const languages = ["en-IN", "en-XA"] as const;

export type Language = (typeof languages)[number];

/** The language of this shop: one for everybody, by the setting SHOP_LANGUAGE; the browser is told by the page. */
export const language: Language = known(
  typeof document === "undefined" ? process.env.SHOP_LANGUAGE : document.documentElement.lang,
);

function known(tag: string | undefined): Language {
  return languages.find((one) => one === tag) ?? "en-IN";
}
