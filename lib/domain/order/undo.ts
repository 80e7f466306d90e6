import type { Reason } from "../shared/reason";

/** What is asked of a decision before it may be taken back. */
export interface Undoable {
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly settledAt: Date | null;
}

/** The moment up to which a decision can be taken back. */
export const undoUntil = (decidedAt: Date, undoSeconds: number): Date =>
  new Date(decidedAt.getTime() + undoSeconds * 1000);

/** Why this person cannot take the decision back now, null = they can. */
export function undoReason(decision: Undoable | null, who: string, undoSeconds: number, now: Date): Reason | null {
  const code = "undo-refused";
  if (decision === null) return { code, params: { case: "no-decision" } };
  if (decision.decidedBy !== who) return { code, params: { case: "not-yours" } };
  if (decision.settledAt !== null || now >= undoUntil(decision.decidedAt, undoSeconds))
    return { code, params: { case: "too-late", undoSeconds } };
  return null;
}
