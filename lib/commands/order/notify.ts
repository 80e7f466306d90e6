import "server-only";
import { customerById, pharmacistsOnDuty } from "@/db/repo/account";
import type { OrderRow } from "@/db/repo/order";
import { queueMessage } from "@/lib/messages/queue";
import type { TemplateName } from "@/lib/messages/templates/all";
import type { Work } from "../command";

/** What makes a mail one of its kind: of an event that an order may see more than once, `occasion` says which. */
export const messageKey = (template: TemplateName, orderNumber: string, occasion?: string): string =>
  [template, orderNumber, ...(occasion === undefined ? [] : [occasion])].join(":");

/** One mail an event to the customer, whatever runs twice. `data` never names a medicine or anything medical. */
export async function notifyCustomer(
  work: Work,
  order: Pick<OrderRow, "orderNumber" | "customerId">,
  template: TemplateName,
  data: Record<string, string> = {},
  /** `occasion`: which one, where an order may see such an event more than once. `delaySeconds`: for what may still be taken back. */
  once: { readonly occasion?: string; readonly delaySeconds?: number } = {},
): Promise<void> {
  const customer = await customerById(work.tx, order.customerId);
  await queueMessage(work.tx, {
    id: work.newId(),
    key: messageKey(template, order.orderNumber, once.occasion),
    template,
    to: { userId: customer.id, email: customer.email },
    data: { name: customer.name, orderNumber: order.orderNumber, ...data },
    orderNumber: order.orderNumber,
    now: work.now,
    delaySeconds: once.delaySeconds,
  });
}

/** Tells every pharmacist on duty; the mail carries the order's number and a link, the rest stands in the panel. */
export async function notifyPharmacists(work: Work, orderNumber: string, cause: string): Promise<void> {
  for (const pharmacist of await pharmacistsOnDuty(work.tx)) {
    await queueMessage(work.tx, {
      id: work.newId(),
      key: `pharmacist-alert:${cause}:${pharmacist.id}`,
      template: "pharmacist-alert",
      to: { userId: pharmacist.id, email: pharmacist.email },
      data: { orderNumber },
      orderNumber,
      now: work.now,
    });
  }
}
