import "server-only";
import { raiseAlert } from "@/db/repo/alert";
import type { OrderRow } from "@/db/repo/order";
import type { RefundRow } from "@/db/repo/refund";
import type { Alert } from "@/lib/domain/alert/alert";
import type { Work } from "../command";
import { notifyCustomer } from "../order/notify";

/** Tells staff of something about an order's money, once a `key`. */
export async function tellStaff(work: Work, orderNumber: string, key: string, alert: Alert): Promise<void> {
  await raiseAlert(work.tx, { ...alert, id: work.newId(), key, orderNumber, at: work.now });
}

/** A refund that did not arrive is somebody's money that nobody has: a person must find another way. */
export async function tellOfFailure(
  work: Work,
  { id, orderNumber, amountPaise }: Pick<RefundRow, "id" | "orderNumber" | "amountPaise">,
  problem: string,
): Promise<void> {
  await tellStaff(work, orderNumber, `refund-failed:${id}`, {
    kind: "refund-not-arrived",
    params: { amountPaise, problem },
  });
}

/** One mail a refund, when Stripe has it. */
export async function tellCustomer(
  work: Work,
  order: Pick<OrderRow, "orderNumber" | "customerId">,
  { id, amountPaise }: Pick<RefundRow, "id" | "amountPaise">,
): Promise<void> {
  await notifyCustomer(work, order, "refund-on-its-way", { amountPaise: String(amountPaise) }, { occasion: id });
}
