import type { ScreenInBrowser } from "./in-browser";
import { type Language, languages } from "./languages";
import { messagesOf, parsed } from "./messages";
import type { Messages } from "./speaker";

// What `#language` is on the server; language-in-browser.ts is the same for the browser.

/** The language of this shop: one for everybody, by the setting SHOP_LANGUAGE. */
export const language: Language = known(process.env.SHOP_LANGUAGE);

const screens = languages[language]();
const sent = new Map<readonly ScreenInBrowser[], Messages>();

export const messageOf = messagesOf(screens);

/** What a page sends along for its client components. */
export function messagesFor(names: readonly ScreenInBrowser[]): Messages {
  const messages = sent.get(names) ?? parsed(Object.fromEntries(names.map((name) => [name, screens[name]])));
  sent.set(names, messages);
  return messages;
}

/** Nothing to learn here: all messages are known. */
export const learn = (_messages: Messages): void => undefined;

function known(tag: string | undefined): Language {
  return tag !== undefined && Object.hasOwn(languages, tag) ? (tag as Language) : "en-IN";
}
