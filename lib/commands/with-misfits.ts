import type { Misfit } from "@/lib/contracts/read-around";
import type { Reason } from "@/lib/domain/shared/reason";

/** Everything against what was sent: what does not fit first. Of a field that does not fit, the rules have nothing to say. */
export function withMisfits(misfits: readonly Misfit[], reasons: readonly Reason[]): Reason[] {
  const unfit = new Set<string | undefined>(misfits.map(({ field }) => field));
  return [
    ...misfits.map((misfit) => ({ code: "input-invalid", ...misfit })),
    ...reasons.filter(({ field }) => !unfit.has(field)),
  ];
}
