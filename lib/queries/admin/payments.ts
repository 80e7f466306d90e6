import "server-only";
import { type RemarkedEvent, remarkedEvents } from "@/db/repo/payment";
import {
  type ComparisonRow,
  type DiscrepancyFigures,
  type DiscrepancyRow,
  discrepancyFigures,
  lastComparison,
  openDiscrepancies,
  resolvedDiscrepancies,
} from "@/db/repo/payment-discrepancy";
import type { Actor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";

export type DiscrepancyView = DiscrepancyRow;

export interface PaymentsView {
  readonly now: Date;
  readonly figures: DiscrepancyFigures;
  /** The last comparison that came to its end; null before the first. */
  readonly comparison: ComparisonRow | null;
  /** Whether the comparison is late: it runs every minute. */
  readonly isLate: boolean;
  readonly open: readonly DiscrepancyView[];
  readonly resolved: readonly DiscrepancyView[];
  readonly events: readonly RemarkedEvent[];
}

const shown = 50;
const lateMs = 5 * 60_000;

/** What differed between our record of payments and Stripe's, and what came of it. */
export async function paymentsView(deps: QueryDeps, actor: Actor): Promise<Result<PaymentsView, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (actor.kind !== "staff" || !can(actor, "payment:check", anything)) return err(notFound);
  const db = deps.database.read;
  const now = deps.clock.now();
  const comparison = await lastComparison(db);
  return ok({
    now,
    figures: await discrepancyFigures(db),
    comparison,
    isLate: comparison === null || now.getTime() - comparison.startedAt.getTime() > lateMs,
    open: await openDiscrepancies(db),
    resolved: await resolvedDiscrepancies(db, shown),
    events: await remarkedEvents(db, shown),
  });
}
