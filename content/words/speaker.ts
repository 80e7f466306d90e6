import format, { type CompiledMessage, type FormatOptions, type FormatValues } from "icu-minify/format";
import { cloneElement, isValidElement, type ReactNode } from "react";
import type { Draw, Screens, Speaker } from "./message";

/** Messages that the server has parsed, by key: the browser formats them without the parser. */
export type Messages = Readonly<Record<string, CompiledMessage>>;

type Value = string | number | Date | Draw;

/** The one way by which words are written: on the server from all messages of the language, in the browser from those of its page. */
export function speaker<Of extends Screens>(
  language: string,
  messageOf: (key: string) => CompiledMessage | undefined,
): Speaker<Of> {
  const write = (key: string, values: Readonly<Record<string, Value>> = {}) => {
    const message = messageOf(key);
    if (message === undefined) throw new Error(`There is no message ${key} here.`);
    return format<ReactNode>(message, language, given(key, values), { formatters });
  };
  const rich = (key: string, values: Readonly<Record<string, Value>> = {}) => write(key, keyed(values));
  const of = (screen: string, code: string, values?: Readonly<Record<string, string | number>>) =>
    messageOf(`${screen}.${code}`) === undefined ? undefined : write(`${screen}.${code}`, values);
  return Object.assign(write, { rich, of }) as unknown as Speaker<Of>;
}

/** A value that is missing is a fault of the caller, and not to be read as "undefined". */
function given(key: string, values: Readonly<Record<string, Value>>): FormatValues<ReactNode> {
  const needed = (known: object, name: string) => {
    if (!Object.hasOwn(known, name)) throw new Error(`The message ${key} is not given ${name}.`);
    return values[name];
  };
  return new Proxy(values, { get: (known, name) => needed(known, String(name)) }) as FormatValues<ReactNode>;
}

/** What tags are drawn as stands in a list, in which React wants a key for each. */
function keyed(values: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  let drawn = 0;
  const withKey = (draw: Draw) => (inside: ReactNode) => {
    const element = draw(inside);
    drawn += 1;
    return isValidElement(element) ? cloneElement(element, { key: drawn }) : element;
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "function" ? withKey(value) : value]),
  );
}

const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

/** Intl's objects are dear to make, and few are needed. No message formats a date: `lib/format` writes those. */
const formatters: FormatOptions["formatters"] = {
  getNumberFormat: (...asked) => once(numbers, asked, () => new Intl.NumberFormat(...asked)),
  getPluralRules: (...asked) => once(plurals, asked, () => new Intl.PluralRules(...asked)),
  getDateTimeFormat: (...asked) => new Intl.DateTimeFormat(...asked),
};

function once<Made>(known: Map<string, Made>, asked: unknown, make: () => Made): Made {
  const key = JSON.stringify(asked);
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
