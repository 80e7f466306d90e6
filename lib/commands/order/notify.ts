import "server-only";
import { customerById, pharmacistsOnDuty } from "@/db/store/customers";
import type { OrderRow } from "@/db/store/orders";
import { queueMessage } from "@/lib/messages/queue";
import type { TemplateName } from "@/lib/messages/template-names";
import type { Work } from "../command";

/** One mail an event to the customer, whatever runs twice. `data` never names a medicine or anything medical. */
export async function notifyCustomer(
  work: Work,
  order: Pick<OrderRow, "orderNumber" | "customerId">,
  template: TemplateName,
  data: Record<string, string> = {},
  /** Where an order may see such an event more than once: which one this is. */
  occasion?: string,
): Promise<void> {
  const customer = await customerById(work.tx, order.customerId);
  await queueMessage(work.tx, {
    id: work.newId(),
    key: [template, order.orderNumber, ...(occasion === undefined ? [] : [occasion])].join(":"),
    template,
    to: { userId: customer.id, email: customer.email },
    data: { name: customer.name, orderNumber: order.orderNumber, ...data },
    orderNumber: order.orderNumber,
    now: work.now,
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
