import "server-only";
import { appendAudit } from "@/db/store/audit";
import { type MessageRow, markSent, messageById, noteFailure } from "@/db/store/messages";
import { worker } from "@/lib/domain/access/actor";
import { compose } from "@/lib/messages/compose";
import { failpoint } from "@/lib/platform/failpoint";
import type { JobDeps } from "../deps";
import { JobFault } from "../job-fault";

type SendDeps = Pick<JobDeps, "database" | "clock" | "settings" | "mailer" | "links">;

/**
 * Sends a stored message. Marked as sent only after the mail server took it: a worker killed in between sends it again under the same
 * Message-ID. A failure is kept beside the message and thrown, so that the job is tried again.
 */
export async function handleSendMessage(deps: SendDeps, { messageId }: { messageId: string }): Promise<void> {
  const message = await messageById(deps.database.read, messageId);
  if (message === null || message.sentAt !== null) return;
  const mail = await compose(deps, message);
  if (mail === null) return close(deps, message, "nobody-to-write-to");
  try {
    await failpoint("mail.before-send");
    await deps.mailer.send({ id: message.id, to: message.toEmail, ...mail, at: deps.clock.now() });
    await failpoint("mail.after-send");
  } catch (error) {
    await noteFailure(deps.database.read, message.id, codeOf(error));
    throw new JobFault(`message ${message.id} was not taken: ${codeOf(error)}`); // A mail server's own words may name the address.
  }
  await close(deps, message, null);
}

async function close(deps: SendDeps, message: MessageRow, failure: string | null): Promise<void> {
  const now = deps.clock.now();
  await deps.database.inTransaction(async (tx) => {
    const isFirst = await markSent(tx, message.id, now, failure);
    if (!isFirst || failure !== null) return;
    await appendAudit(tx, worker, now, null, [
      {
        event: "message.sent",
        outcome: "done",
        subjectKind: "message",
        subjectId: message.id,
        orderNumber: message.orderNumber,
        details: { template: message.template },
      },
    ]);
  });
}

function codeOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return (
    [code, responseCode].filter((part) => typeof part === "string" || typeof part === "number").join(" ") || "unknown"
  );
}
