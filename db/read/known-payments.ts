import "server-only";
import { and, asc, eq, inArray, isNotNull, notInArray, type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { decisions, orders } from "@/db/schema/orders";
import { payments } from "@/db/schema/payments";
import { isOpen, orderStates } from "@/lib/domain/order/machine";
import type { KnownPayment } from "@/lib/domain/payment/compare";

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
