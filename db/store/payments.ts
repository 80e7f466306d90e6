import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { paymentAttempts } from "@/db/schema/payment-breaks";
import { payments, stripeEvents } from "@/db/schema/payments";

export async function insertPayment(tx: Tx, row: typeof payments.$inferInsert): Promise<void> {
  await tx.insert(payments).values(row);
}

export async function updatePayment(
  tx: Tx,
  orderNumber: string,
  set: Partial<typeof payments.$inferInsert>,
): Promise<void> {
  await tx.update(payments).set(set).where(eq(payments.orderNumber, orderNumber));
}

/** Puts an ended payment page of an order aside, for a new one to take its place. */
export async function keepAttempt(tx: Tx, ended: typeof payments.$inferSelect, endedAt: Date): Promise<void> {
  const { orderNumber, attempt, sessionId, paymentIntentId, captureBefore } = ended;
  await tx.insert(paymentAttempts).values({ orderNumber, attempt, sessionId, paymentIntentId, captureBefore, endedAt });
}

/** Whether a payment belongs to an earlier payment page of the order. */
export async function isEarlierPayment(tx: Tx, orderNumber: string, paymentIntentId: string): Promise<boolean> {
  const { orderNumber: order, paymentIntentId: intent } = paymentAttempts;
  const found = await tx
    .select({ order })
    .from(paymentAttempts)
    .where(and(eq(order, orderNumber), eq(intent, paymentIntentId)));
  return found.length > 0;
}

/** Which order a payment or its session belongs to, or null for one we never asked for. */
export async function orderOfPayment(
  db: Db | Tx,
  ids: { paymentIntentId: string | null; sessionId: string | null },
): Promise<string | null> {
  for (const [column, id] of [
    [payments.paymentIntentId, ids.paymentIntentId],
    [payments.sessionId, ids.sessionId],
  ] as const) {
    if (id === null) continue;
    const [row] = await db.select({ orderNumber: payments.orderNumber }).from(payments).where(eq(column, id));
    if (row !== undefined) return row.orderNumber;
  }
  return null;
}

/** Stores an event once. False when it was there already. */
export async function storeEvent(tx: Tx, row: typeof stripeEvents.$inferInsert): Promise<boolean> {
  const stored = await tx.insert(stripeEvents).values(row).onConflictDoNothing().returning({ id: stripeEvents.id });
  return stored.length > 0;
}

export async function eventById(db: Db | Tx, id: string) {
  const [row] = await db.select().from(stripeEvents).where(eq(stripeEvents.id, id));
  return row ?? null;
}

export async function markEvent(tx: Tx, id: string, at: Date, problem: string | null): Promise<void> {
  await tx
    .update(stripeEvents)
    .set({ appliedAt: at, problem })
    .where(and(eq(stripeEvents.id, id), isNull(stripeEvents.appliedAt)));
}
