import type { Messages } from "./words";

/**
 * Words for client components that customers load: text as it is, or templates for `fill` (fill.ts), never plurals or tags. So no message parser
 * goes to the browser; `en-XA`, which is for tests, leaves them in English. Small tables: the browser gets a whole one for each word of it.
 */
export function plain<const Of extends Messages>(english: Of): Of {
  return english;
}
