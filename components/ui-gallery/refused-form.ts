import type { FormState } from "@/lib/entry/form-state";

/** A form as it comes back: what was typed, and what is wrong with it. */
export function refusedForm(
  message: string,
  wrong: Readonly<Record<string, string>>,
  typed: Readonly<Record<string, string>> = {},
): FormState {
  return {
    message,
    reasons: Object.entries(wrong).map(([field, words]) => ({ code: "sample", field, message: words })),
    error: (field) => wrong[field],
    value: (field) => typed[field],
    values: (field) => (typed[field] === undefined ? [] : [typed[field]]),
  };
}

/** A form that nobody has sent yet. */
export const emptyForm: FormState = {
  message: null,
  reasons: [],
  error: () => undefined,
  value: () => undefined,
  values: () => [],
};
