import "server-only";
import { t } from "@/content/words/answers";
import { raiseAlert } from "@/db/store/alerts";
import type { OrderRow } from "@/db/store/orders";
import type { RefundRow } from "@/db/store/refunds";
import { formatPaise } from "@/lib/format/money";
import type { Work } from "../command";
import { notifyCustomer } from "../order/notify";

/** Tells staff of something about an order's money, once a `key`. */
export async function tellStaff(work: Work, orderNumber: string, key: string, message: string): Promise<void> {
  await raiseAlert(work.tx, { id: work.newId(), key, kind: "refund", orderNumber, message, createdAt: work.now });
}

/** A refund that did not arrive is somebody's money that nobody has: a person must find another way. */
export async function tellOfFailure(
  work: Work,
  { id, orderNumber, amountPaise }: Pick<RefundRow, "id" | "orderNumber" | "amountPaise">,
  problem: string,
): Promise<void> {
  const message = t("refundDidNotReachTheCard", { amountPaise: formatPaise(amountPaise), problem });
  await tellStaff(work, orderNumber, `refund-failed:${id}`, message);
}

/** One mail a refund, when Stripe has it. */
export async function tellCustomer(
  work: Work,
  order: Pick<OrderRow, "orderNumber" | "customerId">,
  { id, amountPaise }: Pick<RefundRow, "id" | "amountPaise">,
): Promise<void> {
  await notifyCustomer(work, order, "refund-on-its-way", { amount: formatPaise(amountPaise) }, { occasion: id });
}
