import "server-only";
import { messagesOfOrder } from "@/db/repo/message";
import type { StaffActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { type Delivery, deliveryOf } from "@/lib/domain/message/delivery";
import { sendAgainRefusal } from "@/lib/domain/message/send-again";
import { sendMessage } from "@/lib/jobs/definitions/send-message";
import type { QueryDeps } from "../deps";

export interface MailView {
  readonly id: string;
  readonly template: string;
  /** False: to a pharmacist. */
  readonly toCustomer: boolean;
  readonly at: Date;
  readonly delivery: Delivery;
  readonly tries: number;
  readonly triedAt: Date | null;
  readonly sentAt: Date | null;
  /** It repeats an earlier one, on a colleague's word. */
  readonly isRepeat: boolean;
  readonly maySendAgain: boolean;
}

/** Every mail about an order and where it stands. */
export async function mailsOf(
  { database, clock }: QueryDeps,
  actor: StaffActor,
  order: { readonly orderNumber: string; readonly customerId: string },
): Promise<MailView[]> {
  const now = clock.now();
  const rows = await messagesOfOrder(database.read, order.orderNumber);
  return rows.map((row) => {
    const delivery = deliveryOf(row, sendMessage.attemptsMax, now);
    const toCustomer = row.toUserId === order.customerId;
    return {
      id: row.id,
      template: row.template,
      toCustomer,
      at: row.createdAt,
      delivery,
      tries: row.attempts,
      triedAt: row.triedAt,
      sentAt: row.sentAt,
      isRepeat: row.resendOf !== null,
      maySendAgain:
        toCustomer && can(actor, "message:send-again", order) && sendAgainRefusal(delivery, [], now) === null,
    };
  });
}
