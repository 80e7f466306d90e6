import compile from "icu-minify/compile";
import type { Screens } from "./message";
import type { Messages } from "./speaker";

/** The messages of some screens by their keys: `screen.element`, `screen.code`, `screen.code.case`. */
export function textsOf(screens: Screens | Screens[string], path = ""): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, said] of Object.entries(screens)) {
    if (typeof said === "string") texts.set(`${path}${name}`, said);
    else for (const [key, text] of textsOf(said, `${path}${name}.`)) texts.set(key, text);
  }
  return texts;
}

/** Finds a message by its key, and parses it when it is first said. */
export function messagesOf(screens: Screens) {
  const texts = textsOf(screens);
  const parsed = new Map<string, Messages[string]>();
  return (key: string): Messages[string] | undefined => {
    const text = texts.get(key);
    const message = parsed.get(key) ?? (text === undefined ? undefined : compile(text));
    if (message !== undefined) parsed.set(key, message);
    return message;
  };
}

/** All messages of some screens, parsed: what a page sends along for its client components, as plain data, which `compile` alone does not give. */
export function parsed(screens: Screens): Messages {
  return JSON.parse(
    JSON.stringify(Object.fromEntries([...textsOf(screens)].map(([key, text]) => [key, compile(text)]))),
  );
}
