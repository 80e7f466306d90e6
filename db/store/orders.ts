import "server-only";
import { and, eq, inArray, ne, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { decisions, orderLines, orders } from "@/db/schema/orders";
import { payments } from "@/db/schema/payments";
import { isOpen, type OrderState, orderStates } from "@/lib/domain/order/machine";
import { isPublicId } from "@/lib/domain/shared/public-id";

export type OrderRow = typeof orders.$inferSelect;
export type OrderLineRow = typeof orderLines.$inferSelect;
export type PaymentRow = typeof payments.$inferSelect;
export type DecisionRow = typeof decisions.$inferSelect;

export interface LoadedOrder {
  readonly order: OrderRow;
  readonly lines: readonly OrderLineRow[];
  readonly payment: PaymentRow;
  readonly decision: DecisionRow | null;
}

/** Whether whoever asks may know of the order. Asked before its other rows are read, so that time tells nothing of what exists. */
type Allowed = (order: OrderRow) => boolean;
const anyone: Allowed = () => true;

/** The whole order, its row locked: whoever comes second waits, then sees what the first did. Null when there is none that is `allowed`. */
export async function loadOrderForUpdate(tx: Tx, orderNumber: string, allowed = anyone): Promise<LoadedOrder | null> {
  if (!isPublicId(orderNumber)) return null;
  const [order] = await tx.select().from(orders).where(eq(orders.orderNumber, orderNumber)).for("update");
  return order === undefined || !allowed(order) ? null : rest(tx, order);
}

export async function loadOrder(db: Db | Tx, orderNumber: string, allowed = anyone): Promise<LoadedOrder | null> {
  if (!isPublicId(orderNumber)) return null;
  const [order] = await db.select().from(orders).where(eq(orders.orderNumber, orderNumber));
  return order === undefined || !allowed(order) ? null : rest(db, order);
}

async function rest(db: Db | Tx, order: OrderRow): Promise<LoadedOrder> {
  const { orderNumber } = order;
  const lines = await db
    .select()
    .from(orderLines)
    .where(eq(orderLines.orderNumber, orderNumber))
    .orderBy(orderLines.slug);
  const [payment] = await db.select().from(payments).where(eq(payments.orderNumber, orderNumber));
  const [decision] = await db.select().from(decisions).where(eq(decisions.orderNumber, orderNumber));
  if (payment === undefined) throw new Error(`order ${orderNumber} has no payment row`);
  return { order, lines, payment, decision: decision ?? null };
}

/** Nothing binds an order any more that is dispensed or over. */
const noDeadline = { windowEndsAt: null, deadlineAt: null };

/** Moves the order on and its version with it. `from` is what the decision was made on; a row that has moved meanwhile is a broken lock. */
export async function saveState(
  tx: Tx,
  order: Pick<OrderRow, "orderNumber" | "version">,
  to: OrderState,
  now: Date,
  set: Partial<typeof orders.$inferInsert> = {},
): Promise<void> {
  const moved = await tx
    .update(orders)
    .set({ ...(isOpen(to) ? {} : noDeadline), ...set, state: to, version: order.version + 1, updatedAt: now })
    .where(and(eq(orders.orderNumber, order.orderNumber), eq(orders.version, order.version)))
    .returning({ orderNumber: orders.orderNumber });
  if (moved.length !== 1) throw new Error(`order ${order.orderNumber} moved under its lock`);
}

/** The order changed in a way a decider must have seen, though its state did not. */
export async function touchOrder(tx: Tx, orderNumber: string, now: Date): Promise<void> {
  await tx
    .update(orders)
    .set({ version: sql`${orders.version} + 1`, updatedAt: now })
    .where(eq(orders.orderNumber, orderNumber));
}

const openStates = orderStates.filter(isOpen);

/** Capsules of the patient's other orders that may still be supplied. */
export async function capsulesOnTheWay(db: Db | Tx, patientId: string): Promise<number> {
  const [row] = await db
    .select({ capsules: sql<number>`coalesce(sum(${orderLines.packs} * ${orderLines.packCapsules}), 0)::int` })
    .from(orderLines)
    .innerJoin(orders, eq(orders.orderNumber, orderLines.orderNumber))
    .where(and(eq(orders.patientId, patientId), inArray(orders.state, openStates)));
  return row?.capsules ?? 0;
}

/**
 * What other orders took from a prescription for one medicine: supplied, or approved and still to be supplied. Derived each time from the
 * orders themselves; there is no counter that could drift.
 */
export async function usedFromPrescription(tx: Tx, prescriptionId: string, slug: string, exceptOrder: string) {
  const rows = await tx
    .select({
      capsules: sql<number>`${orderLines.packs} * ${orderLines.packCapsules}`,
      transcription: decisions.transcription,
    })
    .from(orders)
    .innerJoin(orderLines, and(eq(orderLines.orderNumber, orders.orderNumber), eq(orderLines.slug, slug)))
    .innerJoin(decisions, and(eq(decisions.orderNumber, orders.orderNumber), eq(decisions.decision, "approve")))
    .where(
      and(
        eq(orders.prescriptionId, prescriptionId),
        ne(orders.orderNumber, exceptOrder),
        inArray(orders.state, ["approved", "payment-problem", "paid", "dispensed", "handed-over"]),
      ),
    )
    .orderBy(decisions.decidedAt);
  return {
    capsules: rows.reduce((sum, row) => sum + Number(row.capsules), 0),
    earlier: rows[0]?.transcription ?? null,
  };
}

/** Approved and not charged yet. */
export async function approvedOrdersOfPatient(tx: Tx, patientId: string): Promise<string[]> {
  const rows = await tx
    .select({ orderNumber: orders.orderNumber })
    .from(orders)
    .where(and(eq(orders.patientId, patientId), eq(orders.state, "approved")));
  return rows.map(({ orderNumber }) => orderNumber);
}

export async function ordersOfPrescription(tx: Tx, prescriptionId: string): Promise<OrderRow[]> {
  return tx
    .select()
    .from(orders)
    .where(eq(orders.prescriptionId, prescriptionId))
    .orderBy(orders.orderNumber)
    .for("update");
}

export async function insertOrder(
  tx: Tx,
  order: typeof orders.$inferInsert,
  lines: readonly (typeof orderLines.$inferInsert)[],
): Promise<void> {
  await tx.insert(orders).values(order);
  await tx.insert(orderLines).values([...lines]);
}

export async function insertDecision(tx: Tx, decision: typeof decisions.$inferInsert): Promise<void> {
  await tx.insert(decisions).values(decision);
}
