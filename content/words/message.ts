import type { GetICUArgs } from "@schummar/icu-type-parser";
import type { ReactNode } from "react";

/** The messages of one screen, each by its element; what is said of codes by the code, or by code and case. */
interface Screen {
  readonly [element: string]: string | { readonly [which: string]: string };
}
/** All screens of a language. */
export interface Screens {
  readonly [screen: string]: Screen;
}

/** What a message asks for: `{name}` text or a number, `{count, plural, …}` a number. */
type Values<Message extends string> = GetICUArgs<
  Message,
  { ICUArgument: string | number; ICUNumberArgument: number; ICUDateArgument: Date }
>;
/** What a message must be given, as plain data. */
export type ValuesOf<Message extends string> = { readonly [Name in keyof Values<Message>]: Values<Message>[Name] };

/** Draws a tag of a message: gets what stands between `<link>` and `</link>`. */
export type Draw = (inside: ReactNode) => ReactNode;
type Tags<Message extends string> =
  Message extends `${infer Before}<${infer Tag}>${infer Inside}</${string}>${infer After}`
    ? { readonly [Name in Tag]: Draw } & Tags<`${Before}${Inside}${After}`>
    : object;
type Given<Needed> = keyof Needed extends never ? [] : [values: Needed];

/** `screen.element` of every message. */
export type KeyOf<Of extends Screens> = {
  [Name in keyof Of & string]: `${Name}.${keyof Of[Name] & string}`;
}[keyof Of & string];

/** The message of a key; of one key alone, so that the compiler reads no other. */
type MessageOf<Of extends Screens, Key extends string> = Key extends `${infer Name}.${infer Element}`
  ? Of[Name][Element] extends infer Message extends string
    ? Message
    : never
  : never;

type ToWrite<Message extends string> = keyof Tags<Message> extends never
  ? Given<Values<Message>>
  : [tagsAreDrawnBy: "rich"];

/** Speaks a language by keys. A wrong key, a value left out and a tag that nobody draws do not compile. */
export interface Speaker<Of extends Screens> {
  /** Text. */
  <Key extends KeyOf<Of>>(key: Key, ...values: ToWrite<MessageOf<Of, Key>>): string;
  /** A message with tags, `open <link>the order</link>`: each tag is drawn by the function of its name. */
  rich<Key extends KeyOf<Of>>(
    key: Key,
    ...values: Given<Values<MessageOf<Of, Key>> & Tags<MessageOf<Of, Key>>>
  ): ReactNode;
  /** What is said of a code, `screen.code` or `screen.code.case`; undefined when nothing is. `isTold` checks what it is told. */
  of(screen: keyof Of & string, code: string, values?: Readonly<Record<string, string | number>>): string | undefined;
}

/** The same screens and elements in another language. */
export type Translation<Of extends Screens> = {
  readonly [Name in keyof Of]: {
    readonly [Element in keyof Of[Name]]: Of[Name][Element] extends string
      ? string
      : { readonly [Case in keyof Of[Name][Element]]: string };
  };
};

/** A message that asks for the same values and draws the same tags as the English one. */
type SameIn<Message, English> = Message extends string
  ? English extends string
    ? [NamesIn<Message>, NamesIn<English>] extends [NamesIn<English>, NamesIn<Message>]
      ? Message
      : { readonly placeholdersAndTagsOf: English }
    : never
  : { readonly [Case in keyof Message]: SameIn<Message[Case], English[Case & keyof English]> };
type NamesIn<Message extends string> = keyof Values<Message> | keyof Tags<Message>;

/** Another language: compiles where every message of the English is there, with the same placeholders and tags. */
export const translationOf =
  <Of extends Screens>() =>
  <const Written extends Translation<Of>>(
    written: Written & {
      readonly [Name in keyof Of]: {
        readonly [Element in keyof Of[Name]]: SameIn<Written[Name][Element & keyof Written[Name]], Of[Name][Element]>;
      };
    },
  ): Translation<Of> =>
    written;

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
