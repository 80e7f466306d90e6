import "server-only";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { decisions, orderCategories, orderLines, orders } from "@/db/schema/orders";
import { payments } from "@/db/schema/payments";
import { isOpen, type OrderState, orderStates } from "@/lib/domain/order/machine";
import { isPublicId } from "@/lib/domain/shared/public-id";
import { clearDesk } from "./desk";
import { endOpenQuestions } from "./question";

export type OrderRow = typeof orders.$inferSelect;
export type OrderLineRow = typeof orderLines.$inferSelect;
export type PaymentRow = typeof payments.$inferSelect;
export type DecisionRow = typeof decisions.$inferSelect;

export interface LoadedOrder {
  readonly order: OrderRow;
  readonly lines: readonly OrderLineRow[];
  readonly payment: PaymentRow;
  /** The one that stands; what was taken back is not among it. */
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
  const rows = await db
    .select({ line: orderLines, payment: payments, decision: decisions })
    .from(orderLines)
    .innerJoin(payments, eq(payments.orderNumber, orderLines.orderNumber))
    .leftJoin(decisions, and(eq(decisions.orderNumber, orderLines.orderNumber), isNull(decisions.withdrawnAt)))
    .where(eq(orderLines.orderNumber, order.orderNumber))
    .orderBy(orderLines.slug);
  const [first] = rows;
  if (first === undefined) throw new Error(`order ${order.orderNumber} has no lines, or no payment row`);
  return { order, lines: rows.map(({ line }) => line), payment: first.payment, decision: first.decision };
}

/** Nothing binds an order any more that is dispensed or over. */
const noDeadline = { windowEndsAt: null, deadlineAt: null };

/**
 * Moves the order on and its version with it, and ends what belonged to the state it leaves: what the desk noted, and what the customer was still
 * asked when it waits for them no more. `from` is what the decision was made on; a row that has moved meanwhile is a broken lock.
 */
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
  await clearDesk(tx, order.orderNumber);
  if (to !== "needs-customer") await endOpenQuestions(tx, order.orderNumber, "closed", now);
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

/** Takes a decision back. The database refuses it for one that is settled. */
export async function withdrawDecision(tx: Tx, id: string, by: string, at: Date): Promise<void> {
  await tx.update(decisions).set({ withdrawnAt: at, withdrawnBy: by }).where(eq(decisions.id, id));
}

/** From here on the decision cannot be taken back. Harmless when it was settled before. */
export async function settleDecision(tx: Tx, id: string, at: Date): Promise<void> {
  await tx
    .update(decisions)
    .set({ settledAt: at })
    .where(and(eq(decisions.id, id), isNull(decisions.settledAt)));
}

export type OrderCategoryRow = typeof orderCategories.$inferSelect;

export async function insertOrderCategory(tx: Tx, row: typeof orderCategories.$inferInsert): Promise<void> {
  await tx.insert(orderCategories).values(row);
}

/** What was last confirmed for this order; null: nobody has confirmed it. What another order was approved by does not count here. */
export async function categoryOfOrder(db: Db | Tx, orderNumber: string): Promise<OrderCategoryRow | null> {
  const [row] = await db
    .select()
    .from(orderCategories)
    .where(eq(orderCategories.orderNumber, orderNumber))
    .orderBy(desc(orderCategories.confirmedAt), desc(orderCategories.id))
    .limit(1);
  return row ?? null;
}
