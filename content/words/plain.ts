import { accented } from "./accents";
import { language } from "./language";

/** One text for each plural category that the language has; English has `one` and `other`. */
export interface Forms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** Text as it is, templates for `fill`, or the forms of a count for `counted`: never branches or tags. */
export type PlainMessages = Readonly<Record<string, string | Forms>>;

/** The same keys; which words stand behind them is for the language to say. */
type Spoken<Of extends PlainMessages> = { readonly [Key in keyof Of]: Of[Key] extends string ? string : Forms };

/**
 * Words for client components that customers load, in the language of this shop, so that no message parser goes to the browser. Small tables: the
 * browser gets a whole one for each word of it.
 */
export function plain<const Of extends PlainMessages>(english: Of): Spoken<Of> {
  return (language === "en-XA" ? pseudoOf(english) : english) as Spoken<Of>;
}

/** As `pseudo` makes of whole messages (pseudo.ts), of text whose only syntax is `{name}`. */
function pseudoOf(english: PlainMessages): PlainMessages {
  const written = Object.entries(english).map(([key, said]) => [
    key,
    typeof said === "string" ? `⟦${said.replaceAll(/[^{}]+(?![^{}]*\})/g, accented)}⟧` : pseudoOf({ ...said }),
  ]);
  return Object.fromEntries(written);
}
