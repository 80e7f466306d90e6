import { language } from "./language";
import type { Forms } from "./plain";

/**
 * Puts values into a template, for client components that customers load: their words come from the server, which has written the message with
 * `{name}` in place of what only the browser will know, so that no message parser is sent.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The form that the language has for `count`, with the count in place of `{count}`. */
export function counted(forms: Forms, count: number): string {
  return fill(forms[new Intl.PluralRules(language).select(count)] ?? forms.other, { count });
}
