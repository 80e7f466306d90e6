import "server-only";
import { z } from "zod";
import {
  type AccountRow,
  accountByEmail,
  insertAccount,
  insertPasswordLink,
  spendPasswordLinks,
  updateAccount,
} from "@/db/repo/account";
import { endSessionsOf } from "@/db/repo/session";
import { type InviteStaff, inviteStaff as inviteStaffInput } from "@/lib/contracts/account";
import type { Actor } from "@/lib/domain/access/actor";
import { conflict, forbidden, type Refusal } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { queueMessage } from "@/lib/messages/queue";
import { hashSecret } from "@/lib/platform/secret-hash";
import { command, done, inputRefusal, perform, type Work } from "../command";
import type { AccountDeps } from "./deps";

const linkMs = 3 * 24 * 3_600_000;
const isCustomer = conflict("is-customer");

/** Gives an address a staff account and a one-time link to set its password; the same link goes there by mail. For the command line only. */
export async function inviteStaff(
  deps: AccountDeps,
  actor: Actor,
  raw: unknown,
): Promise<Result<{ token: string }, Refusal>> {
  const parsed = inviteStaffInput.safeParse(raw);
  if (!parsed.success) return err(inputRefusal(parsed.error));
  const messageId = deps.newId();
  const token = deps.links.tokenOf(messageId);
  const invited = await perform(deps, actor, inviting(parsed.data, messageId, hashSecret(token)), {});
  return invited.ok ? ok({ token }) : invited;
}

const inviting = (input: InviteStaff, messageId: string, tokenHash: string) =>
  command({
    name: "account.staff-invited",
    input: z.object({}),
    subject: () => ({ subjectKind: "account", subjectId: null }),
    async run(work) {
      if (work.actor.kind !== "system") return err(forbidden);
      const known = await accountByEmail(work.tx, input.email);
      if (known?.role === "customer") return err(isCustomer);
      const account = await save(work, known, input);
      const { tx, now } = work;
      await insertPasswordLink(tx, {
        tokenHash,
        userId: account.id,
        createdAt: now,
        expiresAt: new Date(now.getTime() + linkMs),
      });
      await queueMessage(tx, {
        id: messageId,
        key: `staff-invitation:${messageId}`,
        template: "staff-invitation",
        to: { userId: account.id, email: input.email },
        data: { name: account.name },
        orderNumber: null,
        now,
      });
      const details = { role: input.role };
      return done(null, { event: "account.staff-invited", subjectKind: "account", subjectId: account.id, details });
    },
  });

/** Who is invited again gets the role named now, is no longer disabled, and starts from nothing: no old password, session or link lets anybody in. */
async function save(
  { tx, now, newId }: Work,
  known: AccountRow | null,
  { email, role, name, registration }: InviteStaff,
) {
  if (known === null) {
    const account = { id: newId(), name: name ?? email.split("@")[0] ?? email };
    await insertAccount(tx, { ...account, email, role, registration: registration ?? null, createdAt: now });
    return account;
  }
  await endSessionsOf(tx, known.id);
  await spendPasswordLinks(tx, known.id, now);
  const change = {
    role,
    disabledAt: null,
    passwordHash: null,
    name: name ?? known.name,
    registration: registration ?? known.registration,
  };
  await updateAccount(tx, known.id, change);
  return { id: known.id, name: change.name };
}
