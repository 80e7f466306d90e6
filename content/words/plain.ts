import { language } from "./language";
import { pseudo } from "./pseudo";
import type { Messages } from "./words";

/**
 * Words for client components that customers load: text as it is, or templates for `fill` (fill.ts), never plurals or tags. So no message parser
 * goes to the browser.
 */
export function plain<const Of extends Messages>(english: Of): Of {
  if (language !== "en-XA") return english;
  return Object.fromEntries(Object.entries(english).map(([key, text]) => [key, pseudo(text)])) as Of;
}
