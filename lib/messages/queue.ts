import "server-only";
import type { Tx } from "@/db/client";
import { insertMessage } from "@/db/repo/message";
import { sendMessage } from "@/lib/jobs/definitions/send-message";
import { enqueue } from "@/lib/jobs/enqueue";
import type { TemplateName } from "@/lib/messages/templates/all";

export interface QueuedMessage {
  readonly id: string;
  /** One message a key, however often it is queued. */
  readonly key: string;
  readonly template: TemplateName;
  /** `userId` null: whether the address has an account is looked up when the mail is written, not now. */
  readonly to: { readonly userId: string | null; readonly email: string };
  /** Never a secret, never a medicine's name. */
  readonly data: Readonly<Record<string, string>>;
  readonly orderNumber: string | null;
  readonly now: Date;
  /** For what may still be taken back. */
  readonly delaySeconds?: number | undefined;
  /** The message it repeats, on whose word. */
  readonly again?: { readonly resendOf: string; readonly askedBy: string } | undefined;
}

/** Queues a mail in the transaction that decides it. */
export async function queueMessage(tx: Tx, message: QueuedMessage): Promise<void> {
  const { id, key, template, to, data, orderNumber, now } = message;
  const isNew = await insertMessage(tx, {
    id,
    key,
    toUserId: to.userId,
    toEmail: to.email,
    template,
    data,
    orderNumber,
    createdAt: now,
    ...message.again,
  });
  if (isNew)
    await enqueue(
      tx,
      sendMessage,
      { messageId: id },
      { key: `message:${id}`, delaySeconds: message.delaySeconds ?? 0 },
    );
}
