import "server-only";
import type { OrderRow } from "@/db/repo/order";
import type { Work } from "../command";
import { notifyCustomer } from "../order/notify";

/** One mail for each asking: what is asked stands behind the link, for mails are read on locked screens. */
export async function tellAsked(
  work: Work,
  order: Pick<OrderRow, "orderNumber" | "customerId">,
  template: "order-question" | "order-question-reminder" | "order-question-overdue",
  { askedAt, dueAt }: { readonly askedAt: Date; readonly dueAt: Date },
): Promise<void> {
  await notifyCustomer(work, order, template, { dueAt: dueAt.toISOString() }, { occasion: askedAt.toISOString() });
}
