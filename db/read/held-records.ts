import "server-only";
import { eq, gte } from "drizzle-orm";
import type { Db } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { payments } from "@/db/schema/payments";
import type { HeldRecord } from "@/lib/domain/payment/since-backup";

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
