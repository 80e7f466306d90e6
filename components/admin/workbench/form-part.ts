import type { FormState } from "@/lib/entry/form-state";

/** What one of several forms of a page shows again. */
export interface FormPart {
  readonly value: (field: string) => string | undefined;
  readonly error: (field: string) => string | undefined;
}

const untouched: FormPart = { value: () => undefined, error: () => undefined };

/** The page has several forms and one refused answer: it belongs to the form whose hidden `form` field says so. */
export function partOf(form: FormState, name: string): FormPart {
  return form.value("form") === name ? form : untouched;
}
