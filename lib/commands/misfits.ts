import type { Misfit } from "@/lib/contracts/read-around";
import type { Reason, ReasonOf } from "@/lib/domain/shared/reason";

/** What was sent does not fit its contract. */
export const inputInvalid = { code: "input-invalid", params: { case: "request" } } as const satisfies Reason;

/** What does not fit, as the contract says it: its words are chosen where the request is read. */
export const misfitReason = (words: string): ReasonOf<"input-invalid"> => ({
  code: "input-invalid",
  params: { case: "field", words },
});

/** Everything against what was sent: what does not fit first. Of a field that does not fit, the rules have nothing to say. */
export function mergeValidationErrors(misfits: readonly Misfit[], reasons: readonly Reason[]): Reason[] {
  const unfit = new Set<string | undefined>(misfits.map(({ field }) => field));
  return [
    ...misfits.map(({ field, message }) => ({ ...misfitReason(message), field })),
    ...reasons.filter(({ field }) => !unfit.has(field)),
  ];
}
