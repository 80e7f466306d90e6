/**
 * Puts values into a template, for client components that customers load: their words come from the server, which has written the message with
 * `{name}` in place of what only the browser will know, so that no message parser is sent.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
