import { asksForFiles, type QuestionKind } from "@/lib/domain/order/questions";
import type { FormState } from "@/lib/entry/form-state";

/**
 * Where one question asks for files, whatever is said of them belongs to the place where files are sent. Where several do, each has its own
 * choice of files and its own words.
 */
export function filesAtOneField(form: FormState, questions: readonly { readonly kind: QuestionKind }[]): FormState {
  const isOfFiles = (field: string | undefined) => field?.startsWith("answers.") === true && field.endsWith(".fileIds");
  const ofFiles = form.reasons.find(({ field }) => isOfFiles(field));
  if (ofFiles === undefined || questions.filter(({ kind }) => asksForFiles(kind)).length > 1) return form;
  const others = form.reasons.filter(({ field }) => !isOfFiles(field));
  return {
    ...form,
    reasons: [{ ...ofFiles, field: "file" }, ...others],
    error: (field) => (field === "file" ? ofFiles.message : form.error(field)),
  };
}
