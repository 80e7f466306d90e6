import { t } from "@/content/words/order-rules";

/** What is asked of a decision before it may be taken back. */
export interface Undoable {
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly settledAt: Date | null;
}

/** The moment up to which a decision can be taken back. */
export const undoUntil = (decidedAt: Date, undoSeconds: number): Date =>
  new Date(decidedAt.getTime() + undoSeconds * 1000);

/** Why this person cannot take the decision back now, in words; null = they can. */
export function undoReason(decision: Undoable | null, who: string, undoSeconds: number, now: Date): string | null {
  if (decision === null) return t("thereIsNoDecision");
  if (decision.decidedBy !== who) return t("onlyWhoDecidedMayTake");
  if (decision.settledAt !== null || now >= undoUntil(decision.decidedAt, undoSeconds))
    return t("aDecisionCanBeTaken", { undoSeconds });
  return null;
}
