import { fieldId } from "@/components/ui/field-id";
import type { FormState } from "@/lib/entry/form-state";

/**
 * Name, id, error and value of a field whose form stands many times on one page: only the copy that came back refused carries the plain id
 * to which the error summary leads.
 */
export function ownField(form: FormState, isRefused: boolean, copy: string) {
  return (name: string, otherwise?: string) => ({
    name,
    id: isRefused ? fieldId(name) : `${copy}-${name}`,
    error: isRefused ? form.error(name) : undefined,
    defaultValue: (isRefused ? form.value(name) : undefined) ?? otherwise,
  });
}
