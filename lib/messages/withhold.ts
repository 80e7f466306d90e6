import "server-only";
import { productIn } from "@/content/discreet";

/** A courier's reference or a name that somebody typed a medicine's name into: the mail goes out without it. */
export function withoutProductNames(data: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => productIn(value) === null));
}
