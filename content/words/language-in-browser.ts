import { failure } from "./en/failure";
import type { Messages } from "./speaker";

// What `#language` is in the browser (package.json, `imports`): no tables but what pages send along, and no parser of messages.

/** As the page says it. */
export const language: string = document.documentElement.lang || "en-IN";

/** `{name}` is all that the messages of `failure` ask for. */
const asText = (message: string): Messages[string] =>
  message.split(/\{(\w+)\}/).map((part, at) => (at % 2 === 0 ? part : [part]));

/** When the frame itself failed, no page has brought words: then the last page there is speaks English. */
const known: Record<string, Messages[string]> = Object.fromEntries(
  Object.entries(failure).map(([element, message]) => [`failure.${element}`, asText(message)]),
);

export const messageOf = (key: string): Messages[string] | undefined => known[key];

/** Takes up what a page sent along. */
export function learn(messages: Messages): void {
  Object.assign(known, messages);
}
