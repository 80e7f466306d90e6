import "server-only";
import { deps } from "./deps";
import { returnedForm } from "./form-return";

/** What a form shows when it comes back refused: the words at each field, what was typed, and the summary. Empty for a fresh form. */
export interface FormState {
  readonly message: string | null;
  readonly reasons: readonly { readonly code: string; readonly field?: string; readonly message: string }[];
  error(field: string): string | undefined;
  value(field: string): string | undefined;
  values(field: string): readonly string[];
}

export const freshForm: FormState = {
  message: null,
  reasons: [],
  error: () => undefined,
  value: () => undefined,
  values: () => [],
};

/** Reads `?refused=…` of a page. Another browser, or an hour later, gets a fresh form. */
export async function formState(search: Promise<Record<string, string | string[] | undefined>>): Promise<FormState> {
  const returned = await returnedForm(deps(), (await search).refused);
  if (returned === null) return freshForm;
  const { message, reasons, values } = returned;
  return {
    message,
    reasons,
    error: (field) => reasons.find((reason) => reason.field === field)?.message,
    value: (field) => {
      const value = values[field];
      return typeof value === "string" ? value : undefined;
    },
    values: (field) => {
      const value = values[field];
      return value === undefined ? [] : typeof value === "string" ? [value] : value;
    },
  };
}
