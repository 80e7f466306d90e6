import { ErrorSummary } from "@/components/ui/error-summary";

export interface FormErrorsProps {
  readonly form: {
    readonly message: string | null;
    readonly reasons: readonly { readonly code: string; readonly field?: string; readonly message: string }[];
  };
  /** The fields this page shows: a reason of one of them links to it, any other is plain words. */
  readonly fields?: readonly string[];
}

/** Why a form came back, with a way to each field. Nothing for a fresh form. */
export function FormErrors({ form, fields = [] }: FormErrorsProps) {
  if (form.message === null) return null;
  const reasons = form.reasons.map(({ code, field, message }) =>
    field !== undefined && fields.includes(field) ? { code, field, message } : { code, message },
  );
  // A refusal with one reason often has its words: said once is enough.
  const isSaidBelow = reasons.some(({ message }) => message === form.message);
  return <ErrorSummary title={isSaidBelow ? undefined : form.message} reasons={reasons} />;
}
