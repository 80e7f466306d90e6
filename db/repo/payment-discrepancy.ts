import "server-only";
import { and, asc, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { paymentBreaks, paymentComparisons } from "@/db/schema/payment-breaks";
import type { PaymentNote } from "@/lib/domain/payment/notes";

export type DiscrepancyRow = typeof paymentBreaks.$inferSelect;

/** Notes a difference, or that it is still there. @returns the open row, and whether this is the first time it was seen. */
export async function noteDiscrepancy(
  tx: Tx,
  found: Pick<DiscrepancyRow, "id" | "kind" | "orderNumber" | "paymentIntentId" | "cause"> & { readonly at: Date },
): Promise<{ id: string; isNew: boolean }> {
  const { at, ...row } = found;
  const [noted] = await tx
    .insert(paymentBreaks)
    .values({ ...row, firstSeenAt: at, lastSeenAt: at })
    .onConflictDoUpdate({
      target: [paymentBreaks.paymentIntentId, paymentBreaks.kind],
      targetWhere: isNull(paymentBreaks.resolvedAt),
      // A cause that a person wrote is not taken back by a machine that has none.
      set: { lastSeenAt: at, ...(row.cause === null ? {} : { cause: row.cause }) },
    })
    .returning({ id: paymentBreaks.id });
  if (noted === undefined) throw new Error("a discrepancy was noted and not stored");
  return { id: noted.id, isNew: noted.id === row.id };
}

/** Ends a discrepancy. False when it had ended before. */
export async function resolveDiscrepancy(tx: Tx, id: string, resolution: PaymentNote, at: Date): Promise<boolean> {
  const ended = await tx
    .update(paymentBreaks)
    .set({ resolution, resolvedAt: at })
    .where(and(eq(paymentBreaks.id, id), isNull(paymentBreaks.resolvedAt)))
    .returning({ id: paymentBreaks.id });
  return ended.length > 0;
}

/** Writes why, where nobody had said. False when the discrepancy has ended, is not there, or has a cause. */
export async function writeCause(tx: Tx, id: string, cause: PaymentNote): Promise<boolean> {
  const explained = await tx
    .update(paymentBreaks)
    .set({ cause })
    .where(and(eq(paymentBreaks.id, id), isNull(paymentBreaks.resolvedAt), isNull(paymentBreaks.cause)))
    .returning({ id: paymentBreaks.id });
  return explained.length > 0;
}

/** Differences that still stand, the oldest first. */
export async function openDiscrepancies(db: Db | Tx, limit = 200): Promise<DiscrepancyRow[]> {
  return db
    .select()
    .from(paymentBreaks)
    .where(isNull(paymentBreaks.resolvedAt))
    .orderBy(asc(paymentBreaks.firstSeenAt), asc(paymentBreaks.id))
    .limit(limit);
}

/** Differences that have ended, the newest first. */
export async function resolvedDiscrepancies(db: Db, limit: number): Promise<DiscrepancyRow[]> {
  return db
    .select()
    .from(paymentBreaks)
    .where(isNotNull(paymentBreaks.resolvedAt))
    .orderBy(desc(paymentBreaks.resolvedAt), desc(paymentBreaks.id))
    .limit(limit);
}

export interface DiscrepancyFigures {
  readonly open: number;
  /** Open and without a cause: the house's figure, which is zero. */
  readonly unexplained: number;
}

export async function discrepancyFigures(db: Db): Promise<DiscrepancyFigures> {
  const [row] = await db
    .select({
      open: sql<number>`count(*)::int`,
      unexplained: sql<number>`(count(*) filter (where ${paymentBreaks.cause} is null))::int`,
    })
    .from(paymentBreaks)
    .where(isNull(paymentBreaks.resolvedAt));
  return row ?? { open: 0, unexplained: 0 };
}

const stripe = "stripe";

export type ComparisonRow = typeof paymentComparisons.$inferSelect;

/** The last comparison that came to its end; null before the first. */
export async function lastComparison(db: Db): Promise<ComparisonRow | null> {
  const [row] = await db.select().from(paymentComparisons).where(eq(paymentComparisons.id, stripe));
  return row ?? null;
}

export async function keepComparison(tx: Tx, comparison: Omit<ComparisonRow, "id">): Promise<void> {
  await tx
    .insert(paymentComparisons)
    .values({ id: stripe, ...comparison })
    .onConflictDoUpdate({ target: paymentComparisons.id, set: comparison });
}
