import "server-only";
import { z } from "zod";
import { requestReset as requestResetInput } from "@/lib/contracts/account";
import type { Actor } from "@/lib/domain/access/actor";
import { mailboxOf } from "@/lib/domain/account/mailbox";
import { networkOf } from "@/lib/domain/account/network";
import type { Refusal } from "@/lib/domain/shared/reason";
import { err, type Result } from "@/lib/domain/shared/result";
import { queueMessage } from "@/lib/messages/queue";
import { type CommandDeps, command, done, inputRefusal, perform } from "../command";
import type { From } from "./deps";
import { takeTurns } from "./limits";

/** Asks for a mail with a link to set a new password. Whether the address has an account is found out by the worker, where nobody waits. */
export async function requestReset(
  deps: CommandDeps,
  actor: Actor,
  raw: unknown,
  from: From,
): Promise<Result<null, Refusal>> {
  const parsed = requestResetInput.safeParse(raw);
  if (!parsed.success) return err(inputRefusal(parsed.error));
  const { email } = parsed.data;
  const network = networkOf(from.address);
  const tooMany = await takeTurns(deps, [
    { limit: "resetFromAddress", whose: network },
    { limit: "resetOfAccountFromAddress", whose: `${email} ${network}` },
  ]);
  if (tooMany !== null) return err(tooMany);
  const manyMails = await takeTurns(deps, [{ limit: "resetOfAccount", whose: mailboxOf(email) }]);
  if (manyMails?.kind === "too-many") return err({ ...manyMails, what: "mails" });
  return perform(deps, actor, askForReset(email), {}, from.requestId);
}

const askForReset = (email: string) =>
  command({
    name: "account.reset-asked",
    input: z.object({}),
    subject: () => ({ subjectKind: "account", subjectId: null }),
    async run({ tx, now, newId }) {
      const id = newId();
      const to = { userId: null, email };
      await queueMessage(tx, {
        id,
        key: `reset-password:${id}`,
        template: "reset-password",
        to,
        data: {},
        orderNumber: null,
        now,
      });
      return done(null, { event: "account.reset-asked", subjectKind: "account", subjectId: null });
    },
  });
