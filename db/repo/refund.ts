import "server-only";
import { and, asc, eq, isNull, lte, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db, Tx } from "@/db/client";
import { payments } from "@/db/schema/payments";
import { users } from "@/db/schema/people";
import { disputes, holdReleases, refunds } from "@/db/schema/refunds";

export type RefundRow = typeof refunds.$inferSelect;
export type DisputeRow = typeof disputes.$inferSelect;

/** Asks for a refund. The database refuses one that would exceed the charge together with those that are alive. */
export async function insertRefund(tx: Tx, row: typeof refunds.$inferInsert): Promise<void> {
  await tx.insert(refunds).values(row);
}

/** All refunds of an order, the oldest first. */
export async function refundsOf(db: Db | Tx, orderNumber: string): Promise<RefundRow[]> {
  return db
    .select()
    .from(refunds)
    .where(eq(refunds.orderNumber, orderNumber))
    .orderBy(asc(refunds.requestedAt), asc(refunds.id));
}

/** What of an order's charge went or goes back, for staff: refunds with who asked and who decided, disputes, and the giving back of its hold. */
export async function moneyBackOf(db: Db, orderNumber: string) {
  const decider = alias(users, "decider");
  const rows = await db
    .select({
      refund: refunds,
      requestedByName: users.name,
      decidedByName: decider.name,
      dispute: disputes,
      release: holdReleases,
    })
    .from(payments)
    .leftJoin(holdReleases, eq(holdReleases.orderNumber, payments.orderNumber))
    .leftJoin(refunds, eq(refunds.orderNumber, payments.orderNumber))
    .leftJoin(users, eq(users.id, refunds.requestedBy))
    .leftJoin(decider, eq(decider.id, refunds.decidedBy))
    .leftJoin(disputes, eq(disputes.orderNumber, payments.orderNumber))
    .where(eq(payments.orderNumber, orderNumber))
    .orderBy(asc(refunds.requestedAt), asc(refunds.id), asc(disputes.openedAt), asc(disputes.id));
  // Each refund stands beside each dispute: both are few.
  const known = new Map(
    rows.flatMap(({ refund, requestedByName, decidedByName }) =>
      refund === null ? [] : [[refund.id, { ...refund, requestedByName, decidedByName }]],
    ),
  );
  const disputed = new Map(rows.flatMap(({ dispute }) => (dispute === null ? [] : [[dispute.id, dispute]])));
  return { refunds: [...known.values()], disputes: [...disputed.values()], release: rows[0]?.release ?? null };
}

export type NamedRefund = Awaited<ReturnType<typeof moneyBackOf>>["refunds"][number];

export async function refundById(db: Db | Tx, id: string): Promise<RefundRow | null> {
  const [row] = await db.select().from(refunds).where(eq(refunds.id, id));
  return row ?? null;
}

/** Moves a refund on. The order's row is locked, so one that is no longer `from` is a broken lock. */
export async function moveRefund(
  tx: Tx,
  from: Pick<RefundRow, "id" | "state">,
  set: Partial<typeof refunds.$inferInsert>,
): Promise<void> {
  const moved = await tx
    .update(refunds)
    .set(set)
    .where(and(eq(refunds.id, from.id), eq(refunds.state, from.state)))
    .returning({ id: refunds.id });
  if (moved.length !== 1) throw new Error(`refund ${from.id} moved under its order's lock`);
}

/** All disputes of an order's charge, the oldest first. */
export async function disputesOf(db: Db | Tx, orderNumber: string): Promise<DisputeRow[]> {
  return db
    .select()
    .from(disputes)
    .where(eq(disputes.orderNumber, orderNumber))
    .orderBy(asc(disputes.openedAt), asc(disputes.id));
}

/** Orders of whose charge a bank decides at this moment, whatever their state; the oldest first. */
export async function ordersInDispute(db: Db): Promise<string[]> {
  const rows = await db
    .select({ orderNumber: disputes.orderNumber })
    .from(disputes)
    .where(eq(disputes.state, "open"))
    .orderBy(asc(disputes.openedAt), asc(disputes.id))
    .limit(100);
  return [...new Set(rows.map(({ orderNumber }) => orderNumber))];
}

export async function insertDispute(tx: Tx, row: typeof disputes.$inferInsert): Promise<void> {
  await tx.insert(disputes).values(row);
}

export async function updateDispute(tx: Tx, id: string, set: Partial<typeof disputes.$inferInsert>): Promise<void> {
  await tx.update(disputes).set(set).where(eq(disputes.id, id));
}

/** Refunds whose errand may have been lost: approved or sent before `before`, and Stripe has not answered. */
export async function refundsToChase(db: Db, before: Date): Promise<Pick<RefundRow, "id" | "orderNumber">[]> {
  return db
    .select({ id: refunds.id, orderNumber: refunds.orderNumber })
    .from(refunds)
    .where(
      or(
        and(eq(refunds.state, "approved"), lte(refunds.decidedAt, before)),
        and(eq(refunds.state, "sent"), lte(refunds.sentAt, before), isNull(refunds.stripeRefundId)),
      ),
    )
    .limit(100);
}
