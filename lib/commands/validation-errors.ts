import type { ValidationError } from "@/lib/contracts/collect-errors";
import type { Reason, ReasonOf } from "@/lib/domain/shared/reason";

/** What was sent is not valid by its contract. */
export const inputInvalid = { code: "input-invalid", params: { case: "request" } } as const satisfies Reason;

/** A validation error as the contract words it: its words are chosen where the request is parsed. */
export const validationReason = (words: string): ReasonOf<"input-invalid"> => ({
  code: "input-invalid",
  params: { case: "field", words },
});

/** Everything against what was sent, validation errors first. Reasons of the rules for an invalid field are left out. */
export function mergeValidationErrors(
  validationErrors: readonly ValidationError[],
  reasons: readonly Reason[],
): Reason[] {
  const invalid = new Set<string | undefined>(validationErrors.map(({ field }) => field));
  return [
    ...validationErrors.map(({ field, message }) => ({ ...validationReason(message), field })),
    ...reasons.filter(({ field }) => !invalid.has(field)),
  ];
}
