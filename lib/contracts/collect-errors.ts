import { z } from "zod";

/** A field of a body that its contract refuses, by its dotted name, and why. */
export interface ValidationError {
  readonly field: string;
  readonly message: string;
}

/** What is valid in a body, and what is not. Without validation errors it is what the contract asks for. */
export type WithErrors<Value> = Value & { readonly validationErrors: readonly ValidationError[] };

/**
 * A contract whose validation errors do not hide what the rules say of the rest: each invalid field is named and emptied, and the body is parsed
 * again by `loose`, which allows such a field to be empty. If even that fails, the whole body is refused.
 */
export function collectErrors<Strict extends Loose, Loose extends object>(
  strict: z.ZodType<Strict>,
  loose: z.ZodType<Loose>,
) {
  return z.unknown().transform((raw, context): WithErrors<Loose> => {
    const whole = strict.safeParse(raw);
    if (whole.success) return { ...whole.data, validationErrors: [] };
    const { issues } = whole.error;
    const rest = loose.safeParse(emptied(raw, issues));
    if (rest.success) return { ...rest.data, validationErrors: issues.map(validationError) };
    for (const { path, message } of issues) context.addIssue({ code: "custom", path: [...path], message });
    return z.NEVER;
  });
}

type Issue = z.core.$ZodIssue;

const validationError = ({ path, message }: Issue): ValidationError => ({ field: path.join("."), message });

function emptied(raw: unknown, issues: readonly Issue[]): unknown {
  const copy = structuredClone(raw);
  for (const { path } of issues) empty(copy, path);
  return copy;
}

function empty(value: unknown, [name, ...rest]: readonly PropertyKey[]): void {
  if (typeof value !== "object" || value === null || name === undefined) return;
  if (rest.length > 0) empty(Reflect.get(value, name), rest);
  else Reflect.set(value, name, "");
}
