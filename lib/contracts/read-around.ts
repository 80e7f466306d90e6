import { z } from "zod";

/** What of a body does not fit its contract, by its dotted field. */
export interface Misfit {
  readonly field: string;
  readonly message: string;
}

/** What fits of a body, and what does not. Without misfits it is what the contract asks for. */
export type Around<Value> = Value & { readonly misfits: readonly Misfit[] };

/**
 * A contract whose misfits do not hide what the rules say of the rest: what does not fit is named, taken for an empty field, and the body read
 * again by `loose`, which lets such a field be empty. Where even that does not read, the body is refused as it stands.
 */
export function readAround<Strict extends Loose, Loose extends object>(
  strict: z.ZodType<Strict>,
  loose: z.ZodType<Loose>,
) {
  return z.unknown().transform((raw, context): Around<Loose> => {
    const whole = strict.safeParse(raw);
    if (whole.success) return { ...whole.data, misfits: [] };
    const { issues } = whole.error;
    const rest = loose.safeParse(emptied(raw, issues));
    if (rest.success) return { ...rest.data, misfits: issues.map(misfit) };
    for (const { path, message } of issues) context.addIssue({ code: "custom", path: [...path], message });
    return z.NEVER;
  });
}

type Issue = z.core.$ZodIssue;

const misfit = ({ path, message }: Issue): Misfit => ({ field: path.join("."), message });

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
