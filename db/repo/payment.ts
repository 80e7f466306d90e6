import "server-only";
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, notInArray, or, type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { decisions, orders } from "@/db/schema/orders";
import { paymentAttempts } from "@/db/schema/payment-breaks";
import { payments, stripeEvents } from "@/db/schema/payments";
import { isOpen, orderStates } from "@/lib/domain/order/machine";
import type { KnownPayment } from "@/lib/domain/payment/compare";
import type { PaymentNote } from "@/lib/domain/payment/notes";
import type { HeldRecord } from "@/lib/domain/payment/since-backup";

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

export async function markEvent(tx: Tx, id: string, at: Date, problem: PaymentNote | null): Promise<void> {
  await tx
    .update(stripeEvents)
    .set({ appliedAt: at, problem })
    .where(and(eq(stripeEvents.id, id), isNull(stripeEvents.appliedAt)));
}

const isApproved = sql<boolean>`exists (
  select from ${decisions} where ${decisions.orderNumber} = ${orders.orderNumber}
    and ${decisions.decision} = 'approve' and ${decisions.withdrawnAt} is null
)`;

function known(db: Db | Tx, where: SQL | undefined, limit: number) {
  return db
    .select({
      orderNumber: orders.orderNumber,
      state: orders.state,
      approved: isApproved,
      currency: orders.currency,
      totalPaise: orders.totalPaise,
      paymentIntentId: payments.paymentIntentId,
      payment: {
        state: payments.state,
        authorisedPaise: payments.authorisedPaise,
        capturedPaise: payments.capturedPaise,
        refundedPaise: payments.refundedPaise,
        captureBefore: payments.captureBefore,
        problem: payments.problem,
      },
    })
    .from(payments)
    .innerJoin(orders, eq(orders.orderNumber, payments.orderNumber))
    .where(where)
    .orderBy(sql`${payments.comparedAt} asc nulls first`, asc(payments.orderNumber))
    .limit(limit);
}

/** What we hold of payments, by their ids, in one statement; those we do not know are not among them. */
export async function knownPayments(db: Db | Tx, ids: readonly string[]): Promise<ReadonlyMap<string, KnownPayment>> {
  if (ids.length === 0) return new Map();
  const rows = await known(db, inArray(payments.paymentIntentId, [...ids]), ids.length);
  return new Map(rows.map((row) => [row.paymentIntentId ?? "", row]));
}

/** The order a payment belongs to as we know it: by the payment's id, else by the number it bears. Null when there is none. */
export async function knownPayment(
  db: Db | Tx,
  payment: { readonly paymentIntentId: string; readonly orderNumber: string | null },
): Promise<KnownPayment | null> {
  const [byId] = await known(db, eq(payments.paymentIntentId, payment.paymentIntentId), 1);
  if (byId !== undefined || payment.orderNumber === null) return byId ?? null;
  const [byOrder] = await known(db, eq(payments.orderNumber, payment.orderNumber), 1);
  return byOrder ?? null;
}

const openStates = orderStates.filter(isOpen);

/** Payments of open orders, which may move without a word to us, the longest unlooked-at first. */
export function paymentsOfOpenOrders(db: Db, limit: number) {
  return known(db, and(isNotNull(payments.paymentIntentId), inArray(orders.state, openStates)), limit);
}

/** Holds that are left of orders that ended. */
export function holdsOfEndedOrders(db: Db, limit: number) {
  return known(db, and(sql`${payments.state} = 'authorised'`, notInArray(orders.state, openStates)), limit);
}

/** Charges a bank may still take back or a colleague refund at Stripe's own pages, by turns. */
export function chargedPayments(db: Db, limit: number) {
  // Written out: with parameters the planner could not tell that the index of these states serves.
  return known(db, sql`${payments.state} in ('captured', 'part-refunded', 'disputed')`, limit);
}

export async function markCompared(tx: Tx, paymentIntentIds: readonly string[], at: Date): Promise<void> {
  if (paymentIntentIds.length === 0) return;
  await tx
    .update(payments)
    .set({ comparedAt: at })
    .where(inArray(payments.paymentIntentId, [...paymentIntentIds]));
}

/** Orders whose session or hold has run out by our clock, and orders that wait for a payment at all: their events may have been lost. */
export async function ordersToCheck(db: Db, now: Date): Promise<string[]> {
  const rows = await db
    .select({ orderNumber: orders.orderNumber })
    .from(orders)
    .innerJoin(payments, eq(payments.orderNumber, orders.orderNumber))
    .where(
      and(
        // Of both halves: by it the few orders that are open are found among those of all time.
        inArray(orders.state, ["awaiting-payment", "awaiting-review", "needs-customer", "approved"]),
        or(eq(orders.state, "awaiting-payment"), lte(payments.captureBefore, now)),
      ),
    )
    .orderBy(orders.placedAt)
    .limit(500);
  return rows.map((row) => row.orderNumber);
}

/** What we hold of the payments of orders placed at `from` or later. */
export async function heldRecords(db: Db, from: Date): Promise<readonly (HeldRecord & { readonly placedAt: Date })[]> {
  const rows = await db
    .select({
      orderNumber: orders.orderNumber,
      placedAt: orders.placedAt,
      paymentIntentId: payments.paymentIntentId,
      state: payments.state,
      capturedPaise: payments.capturedPaise,
      refundedPaise: payments.refundedPaise,
    })
    .from(payments)
    .innerJoin(orders, eq(orders.orderNumber, payments.orderNumber))
    .where(gte(orders.placedAt, from));
  return rows.map(({ state, ...row }) => ({ ...row, authorised: state === "authorised" }));
}

export interface RemarkedEvent {
  readonly id: string;
  readonly type: string;
  readonly receivedAt: Date;
  readonly problem: PaymentNote | null;
}

/** Stripe's events that led to nothing, each with why, the newest first. */
export async function remarkedEvents(db: Db, limit: number): Promise<RemarkedEvent[]> {
  const { id, type, receivedAt, problem } = stripeEvents;
  return db
    .select({ id, type, receivedAt, problem })
    .from(stripeEvents)
    .where(isNotNull(problem))
    .orderBy(desc(receivedAt), desc(id))
    .limit(limit);
}
