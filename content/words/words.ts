import type { GetICUArgs } from "@schummar/icu-type-parser";
import { createTranslator, type ICUTags, type RichTagsFunction } from "use-intl/core";
import { type Language, language } from "./language";
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

/** Placeholders of the messages that their codes are not told. */
type Untold<Of, ByCode> = {
  [Code in keyof Of & keyof ByCode]: Of[Code] extends string
    ? Exclude<keyof ValuesOf<Of[Code]>, ByCode[Code] extends null ? never : keyof ByCode[Code]>
    : never;
}[keyof Of & keyof ByCode];

/** Compiles where every code has its message, and every message is told all that it says. */
export const isTold =
  <ByCode>() =>
  <const Of extends { readonly [Code in keyof ByCode]: string }>(
    _messages: [Untold<Of, ByCode>] extends [never] ? Of : { readonly untold: Untold<Of, ByCode> },
  ): void =>
    undefined;

/** The words of a room in the language of this shop. */
export function wordsOf<const Of extends Messages>(english: Of): Words<Of> {
  return translatorOf(english) as unknown as Words<Of>;
}

/** Messages by key, or by key and case (`out-of-stock.none`). */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** Writes a message by its key. A message that cannot be written is a fault of the words, and throws. */
export function translatorOf(english: MessageTree, locale: Language = language) {
  const translate = createTranslator({
    locale,
    messages: (locale === "en-XA" ? pseudoOf(english) : english) as Record<string, string>,
    onError: (error) => {
      throw error;
    },
  });
  return translate as unknown as (key: string, values?: Readonly<Record<string, string | number>>) => string;
}

function pseudoOf(english: MessageTree): MessageTree {
  const written = Object.entries(english).map(([key, message]) => [
    key,
    typeof message === "string" ? pseudo(message) : pseudoOf(message),
  ]);
  return Object.fromEntries(written);
}
