/** Why a manager may take out a file as the customer sent it. The list is closed, and it is our policy, not a law's. */
export const originalReasons = ["authority", "doubted-page", "customer-asks", "dispute"] as const;
export type OriginalReason = (typeof originalReasons)[number];

export const originalOutcomes = ["agreed", "refused"] as const;
export type OriginalOutcome = (typeof originalOutcomes)[number];

/** From asking until a pharmacist has agreed and the file is taken out, once. Our policy. */
export const originalRequestHours = 24;

export interface OriginalRequest {
  readonly askedAt: Date;
  readonly outcome: OriginalOutcome | null;
  readonly isTaken: boolean;
}

/** Where a request stands: nobody takes an original alone, nor twice on one agreement, nor long after it. */
export function originalRequestState(
  { askedAt, outcome, isTaken }: OriginalRequest,
  now: Date,
): "waiting" | "agreed" | "refused" | "taken" | "lapsed" {
  if (isTaken) return "taken";
  if (outcome === "refused") return "refused";
  if (now.getTime() - askedAt.getTime() >= originalRequestHours * 3_600_000) return "lapsed";
  return outcome === "agreed" ? "agreed" : "waiting";
}
