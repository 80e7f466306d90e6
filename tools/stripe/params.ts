import { invalidParameter } from "./api-error";

/**
 * The fields of one request, as they lie on the wire: `line_items[0][quantity]` stays one flat name. Every read takes
 * the field away, so `end()` can refuse what nobody asked for: Stripe refuses unknown parameters too, and a field the
 * sandbox silently dropped would hide a difference from the real service.
 */
export class Params {
  readonly #fields = new Map<string, string[]>();

  constructor(encoded: string) {
    for (const [name, value] of new URLSearchParams(encoded)) {
      this.#fields.set(name, [...(this.#fields.get(name) ?? []), value]);
    }
  }

  /** An empty value counts as absent, as it does at Stripe. */
  text(name: string): string | null {
    const value = this.#fields.get(name)?.at(-1);
    this.#fields.delete(name);
    return value ? value : null;
  }

  requiredText(name: string): string {
    const value = this.text(name);
    if (value === null) {
      throw invalidParameter(`Missing required param: ${name}.`, name, "parameter_missing");
    }
    return value;
  }

  integer(name: string): number | null {
    const value = this.text(name);
    if (value === null) {
      return null;
    }
    if (!/^-?\d{1,15}$/.test(value)) {
      throw invalidParameter(`Invalid integer: ${value}`, name, "parameter_invalid_integer");
    }
    return Number(value);
  }

  requiredInteger(name: string): number {
    const value = this.integer(name);
    if (value === null) {
      throw invalidParameter(`Missing required param: ${name}.`, name, "parameter_missing");
    }
    return value;
  }

  oneOf<Option extends string>(name: string, options: readonly Option[]): Option | null {
    const value = this.text(name);
    const option = options.find((known) => known === value);
    if (value !== null && option === undefined) {
      throw invalidParameter(`Invalid ${name}: the sandbox knows only ${options.join(", ")}`, name);
    }
    return option ?? null;
  }

  /** `name[]=a&name[]=b` or `name[0]=a&name[1]=b`. */
  list(name: string): string[] {
    const names = [...this.#fields.keys()].filter((field) => /^\[\d*\]$/.test(this.#under(name, field)));
    const values = names.flatMap((field) => this.#fields.get(field) ?? []);
    for (const field of names) {
      this.#fields.delete(field);
    }
    return values;
  }

  /** The prefixes of an array of objects: `line_items` gives `line_items[0]`, `line_items[1]`, … */
  rows(name: string): string[] {
    const rows = [...this.#fields.keys()].map((field) => /^\[\d+\](?=\[)/.exec(this.#under(name, field))?.[0]);
    return [...new Set(rows.filter((row) => row !== undefined))].map((row) => `${name}${row}`);
  }

  map(name: string): Record<string, string> {
    const pairs: [string, string][] = [];
    for (const field of [...this.#fields.keys()]) {
      const key = /^\[([^[\]]+)\]$/.exec(this.#under(name, field))?.[1];
      const value = key === undefined ? null : this.text(field);
      if (key !== undefined && value !== null) {
        pairs.push([key, value]);
      }
    }
    return Object.fromEntries(pairs);
  }

  end(): void {
    const [unknown] = this.#fields.keys();
    if (unknown !== undefined) {
      throw invalidParameter(`Received unknown parameter: ${unknown}`, unknown, "parameter_unknown");
    }
  }

  #under(name: string, field: string): string {
    return field.startsWith(`${name}[`) ? field.slice(name.length) : "";
  }
}
