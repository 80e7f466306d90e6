import "server-only";
import { customerById } from "@/db/repo/account";
import { messageById, resendsOfOrder } from "@/db/repo/message";
import { loadOrderForUpdate } from "@/db/repo/order";
import { type SendMessageAgain, sendMessageAgain } from "@/lib/contracts/message";
import { can } from "@/lib/domain/access/can";
import { deliveryOf } from "@/lib/domain/message/delivery";
import { sendAgainRefusal, sendAgainWindowMs } from "@/lib/domain/message/send-again";
import { forbidden, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { sendMessage } from "@/lib/jobs/definitions/send-message";
import { queueMessage } from "@/lib/messages/queue";
import type { TemplateName } from "@/lib/messages/templates/all";
import { command, done } from "../command";

/**
 * A customer says that a mail never came: staff send it again. A message of its own, linked to the first, to the address the account has now.
 * Counted under the order's lock, so that twenty clicks are not twenty mails.
 */
export const sendMessageAgainCommand = command({
  name: "message.sent-again",
  input: sendMessageAgain,
  subject: ({ orderNumber, messageId }) => ({ subjectKind: "message", subjectId: messageId, orderNumber }),
  async run({ tx, actor, now, newId }, { orderNumber, messageId }: SendMessageAgain) {
    if (actor.kind === "visitor") return err(signedOut);
    if (actor.kind !== "staff") return err(notFound);
    const loaded = await loadOrderForUpdate(tx, orderNumber, (order) => can(actor, "order:view", order));
    if (loaded === null) return err(notFound);
    if (!can(actor, "message:send-again", loaded.order)) return err(forbidden);
    const first = await messageById(tx, messageId);
    const { customerId } = loaded.order;
    if (first === null || first.orderNumber !== orderNumber || first.toUserId !== customerId) return err(notFound);
    const refusal = sendAgainRefusal(
      deliveryOf(first, sendMessage.attemptsMax, now),
      await resendsOfOrder(tx, orderNumber, new Date(now.getTime() - sendAgainWindowMs)),
      now,
    );
    if (refusal !== null) return err(refusal);
    const customer = await customerById(tx, customerId);
    const id = newId();
    const resendOf = first.resendOf ?? first.id;
    await queueMessage(tx, {
      id,
      key: `again:${id}`,
      // Only names that there are were ever queued.
      template: first.template as TemplateName,
      to: { userId: customer.id, email: customer.email },
      data: first.data,
      orderNumber,
      now,
      again: { resendOf, askedBy: actor.userId },
    });
    return done(
      { orderNumber, messageId: id },
      {
        event: "message.sent-again",
        subjectKind: "message",
        subjectId: id,
        orderNumber,
        details: { template: first.template, resendOf },
      },
    );
  },
});
