import "server-only";
import { appendAudit } from "@/db/repo/audit";
import { beginTry, type MessageRow, markSent, messageById, noteFailure } from "@/db/repo/message";
import { worker } from "@/lib/domain/access/actor";
import { compose } from "@/lib/messages/compose";
import { failpoint } from "@/lib/platform/failpoint";
import type { JobDeps } from "../deps";
import { JobFault } from "../job-fault";

type SendDeps = Pick<JobDeps, "database" | "clock" | "settings" | "mailer" | "links">;

/** Longer than a mail server may take (lib/integrations/email/smtp.ts): who finds a lease that ran out may think its holder dead. */
const leaseMs = 120_000;

/**
 * Sends a stored message, at least once: it is marked as sent only after the mail server took it. A worker killed in between, or a connection
 * that died after the server's yes, sends it again under the same Message-ID, by which a mailbox can tell. A failure is kept beside the
 * message and thrown, so that the job is tried again.
 */
export async function handleSendMessage(deps: SendDeps, { messageId }: { messageId: string }): Promise<void> {
  const message = await messageById(deps.database.read, messageId);
  if (message === null || message.sentAt !== null) return;
  const mail = await compose(deps, message);
  if (mail === null) return close(deps, message, "nobody-to-write-to");
  const now = deps.clock.now();
  if (!(await beginTry(deps.database.read, message.id, now, new Date(now.getTime() + leaseMs))))
    return untilOut(deps, message.id);
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

/** Somebody else has it. Out meanwhile: nothing to do; else the job comes again, in case they died with it. */
async function untilOut({ database }: SendDeps, messageId: string): Promise<void> {
  const message = await messageById(database.read, messageId);
  if (message !== null && message.sentAt === null)
    throw new Error(`message ${messageId} is being sent by another worker`);
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
