import type { GetICUArgs } from "@schummar/icu-type-parser";
import { createTranslator, type ICUTags, type RichTagsFunction } from "use-intl/core";
import { language } from "./language";
import { pseudo } from "./pseudo";

/** The words of one room: an ICU message for each key. */
export type Messages = Readonly<Record<string, string>>;

/** What a message asks for: `{name}` text or a number, `{count, plural, …}` a number. */
type Values<Message extends string> = GetICUArgs<
  Message,
  { ICUArgument: string | number; ICUNumberArgument: number; ICUDateArgument: Date }
>;
/** What a message must be given, as plain data. */
export type ValuesOf<Message extends string> = { readonly [Name in keyof Values<Message>]: Values<Message>[Name] };

type Tags<Message extends string> = ICUTags<Message, RichTagsFunction>;
type Given<Needed> = keyof Needed extends never ? [] : [values: Needed];

/** Keys of messages that are text from end to end; one with tags is asked of `rich`. */
type PlainKey<Of extends Messages> = {
  [Key in keyof Of & string]: keyof Tags<Of[Key]> extends never ? Key : never;
}[keyof Of & string];

export interface Words<Of extends Messages> {
  <Key extends PlainKey<Of>>(key: Key, ...values: Given<Values<Of[Key]>>): string;
  /** A message with tags, `open <link>the order</link>`: each tag is drawn by the function of its name. */
  rich<Key extends keyof Of & string>(
    key: Key,
    ...values: Given<Values<Of[Key]> & Tags<Of[Key]>>
  ): ReturnType<RichTagsFunction>;
}

/** The same keys in another language, each with the placeholders and tags of the English. */
export type Translation<Of extends Messages> = { readonly [Key in keyof Of]: string };

/** The words of a room in the language of this shop. A message that cannot be written is a fault of the words, and throws. */
export function wordsOf<const Of extends Messages>(english: Of): Words<Of> {
  const messages = language === "en-XA" ? pseudoOf(english) : english;
  const translate = createTranslator({
    locale: language,
    messages: messages as Record<string, string>,
    onError: (error) => {
      throw error;
    },
  });
  return translate as unknown as Words<Of>;
}

function pseudoOf(english: Messages): Messages {
  return Object.fromEntries(Object.entries(english).map(([key, message]) => [key, pseudo(message)]));
}
