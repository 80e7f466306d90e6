import "server-only";
import { z } from "zod";
import { accountById, lockPasswordLink, passwordLink, spendPasswordLinks, updateAccount } from "@/db/repo/account";
import { endSessionsOf } from "@/db/repo/session";
import { hashInTurn } from "@/lib/auth/password";
import { setPassword as setPasswordInput } from "@/lib/contracts/account";
import type { Actor } from "@/lib/domain/access/actor";
import { networkOf } from "@/lib/domain/account/network";
import { type Refusal, refused } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { hashSecret } from "@/lib/platform/secret-hash";
import { command, done, inputRefusal, perform } from "../command";
import { type AccountDeps, busy, type From } from "./deps";
import { judgePassword } from "./judge-password";
import { takeTurns } from "./limits";

export const passwordLinkSpent = refused({ code: "link-spent", params: { case: "password" } }, [
  { code: "link-spent", params: { case: "password" } },
]);

/**
 * Sets a password by a one-time link, and signs the account out everywhere: whoever knew the old password is out. Who finished it reads the mailbox,
 * so their browser is known from now on, whatever strangers try at the account.
 */
export async function setPassword(
  deps: AccountDeps,
  actor: Actor,
  raw: unknown,
  from: From,
): Promise<Result<{ knownBrowser: string }, Refusal>> {
  const parsed = setPasswordInput.safeParse(raw);
  if (!parsed.success) return err(inputRefusal(parsed.error));
  const network = networkOf(from.address);
  const tooMany = await takeTurns(deps, [{ limit: "linkFromAddress", whose: network }]);
  if (tooMany !== null) return err(tooMany);
  const tokenHash = hashSecret(parsed.data.token);
  const link = await passwordLink(deps.database.read, tokenHash, deps.clock.now());
  const account = link === null ? null : await accountById(deps.database.read, link.userId);
  if (account === null || account.disabledAt !== null) return err(passwordLinkSpent);
  const reasons = judgePassword(deps.settings, parsed.data.password, account);
  if (reasons.length > 0) return err(refused("password-refused", reasons));
  const passwordHash = await hashInTurn(parsed.data.password, { network, known: true });
  if (passwordHash === null) return err(busy);
  const set = await perform(deps, actor, setting({ userId: account.id, tokenHash, passwordHash }), {}, from.requestId);
  if (!set.ok) return set;
  const { id } = account;
  return ok({ knownBrowser: deps.knownBrowsers.remember(from.knownBrowser ?? null, { id, passwordHash }) });
}

const setting = ({ userId, tokenHash, passwordHash }: { userId: string; tokenHash: string; passwordHash: string }) =>
  command({
    name: "account.password-set",
    input: z.object({}),
    subject: () => ({ subjectKind: "account", subjectId: userId }),
    async run({ tx, now }) {
      const link = await lockPasswordLink(tx, tokenHash, now);
      const account = await accountById(tx, userId);
      if (link === null || account === null || account.disabledAt !== null) return err(passwordLinkSpent);
      await updateAccount(tx, userId, { passwordHash, emailVerified: account.emailVerified ?? now });
      await spendPasswordLinks(tx, userId, now);
      await endSessionsOf(tx, userId);
      return done(null, { event: "account.password-set", subjectKind: "account", subjectId: userId });
    },
  });
