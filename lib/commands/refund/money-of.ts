import "server-only";
import type { Db, Tx } from "@/db/client";
import type { LoadedOrder } from "@/db/repo/order";
import { disputesOf, refundsOf } from "@/db/repo/refund";
import type { OrderMoney } from "@/lib/domain/refund/money";

/** What the rules of refunds ask of an order's money. In a command, call it with the order's row locked. */
export async function moneyOf(
  db: Db | Tx,
  { order, payment }: Pick<LoadedOrder, "order" | "payment">,
): Promise<OrderMoney> {
  return {
    state: payment.state,
    capturedPaise: payment.capturedPaise,
    refundedPaise: payment.refundedPaise,
    refunds: await refundsOf(db, order.orderNumber),
    disputes: await disputesOf(db, order.orderNumber),
  };
}
