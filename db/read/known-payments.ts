import "server-only";
import { and, asc, eq, inArray, isNotNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { decisions, orders } from "@/db/schema/orders";
import { payments } from "@/db/schema/payments";
import { isFinal, orderStates } from "@/lib/domain/order/machine";
import type { KnownPayment } from "@/lib/domain/payment/compare";

const isApproved = sql<boolean>`exists (
  select from ${decisions} where ${decisions.orderNumber} = ${orders.orderNumber}
    and ${decisions.decision} = 'approve' and ${decisions.withdrawnAt} is null
)`;

async function known(db: Db | Tx, where: SQL | undefined, limit: number): Promise<KnownPayment[]> {
  const rows = await db
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
  return rows;
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

const ended = orderStates.filter(isFinal);

/** Payments that may still move without a word to us, the longest unlooked-at first: those of open orders, and holds left of ended ones. */
export async function movingPayments(db: Db, limit: number): Promise<KnownPayment[]> {
  const mayMove = or(
    and(sql`${orders.state} not in ${ended}`, ne(orders.state, "dispensed")),
    eq(payments.state, "authorised"),
  );
  return known(db, and(isNotNull(payments.paymentIntentId), mayMove), limit);
}

/** Charges a bank may still take back or a colleague refund at Stripe's own pages, by turns. */
export async function chargedPayments(db: Db, limit: number): Promise<KnownPayment[]> {
  const states = ["captured", "part-refunded", "disputed"] as const;
  return known(db, and(isNotNull(payments.paymentIntentId), inArray(payments.state, [...states])), limit);
}

export async function markCompared(tx: Tx, paymentIntentIds: readonly string[], at: Date): Promise<void> {
  if (paymentIntentIds.length === 0) return;
  await tx
    .update(payments)
    .set({ comparedAt: at })
    .where(inArray(payments.paymentIntentId, [...paymentIntentIds]));
}
