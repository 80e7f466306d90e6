import "server-only";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { insertAccount, lockSignUp, signUpOfLink, spendSignUp } from "@/db/repo/account";
import { hashInTurn } from "@/lib/auth/password";
import { verifyEmail as verifyEmailInput } from "@/lib/contracts/account";
import type { Actor } from "@/lib/domain/access/actor";
import { networkOf } from "@/lib/domain/account/network";
import { type Refusal, refused } from "@/lib/domain/shared/reason";
import { err, type Result } from "@/lib/domain/shared/result";
import { hashSecret, sameHash } from "@/lib/platform/secret-hash";
import { command, done, inputRefusal, perform } from "../command";
import { type AccountDeps, busy, type From } from "./deps";
import { judgePassword } from "./judge-password";
import { takeTurns } from "./limits";

export const linkSpent = refused({ code: "link-spent", params: { case: "email" } }, [
  { code: "link-spent", params: { case: "email" } },
]);

export interface LinkOpener extends From {
  /** What the browser kept when it signed up (its cookie): the hash of the link it waits for. */
  readonly pending: string | null;
}

export interface Confirmed {
  readonly returnTo: string | null;
}

/** Whether this browser asked for the account that the link confirms. */
export const isOwnSignUp = (pending: string | null, token: string) =>
  pending !== null && sameHash(pending, hashSecret(token));

/**
 * The address is proved, and the account begins to exist. Anybody can sign up with somebody's address and a password of their own, so the password
 * counts only in the browser that signed up; whoever opens the link elsewhere sets it, and who asked does not get in.
 */
export async function verifyEmail(
  deps: AccountDeps,
  actor: Actor,
  raw: unknown,
  opener: LinkOpener,
  keep?: (tx: Tx, value: Confirmed) => Promise<void>,
): Promise<Result<Confirmed, Refusal>> {
  const parsed = verifyEmailInput.safeParse(raw);
  if (!parsed.success) return err(inputRefusal(parsed.error));
  const { token, password } = parsed.data;
  const network = networkOf(opener.address);
  const tooMany = await takeTurns(deps, [{ limit: "linkFromAddress", whose: network }]);
  if (tooMany !== null) return err(tooMany);
  const tokenHash = hashSecret(token);
  const signUp = await signUpOfLink(deps.database.read, tokenHash, deps.clock.now());
  if (signUp === null) return err(linkSpent);
  if (password === undefined) {
    if (!isOwnSignUp(opener.pending, token)) return err(passwordNeeded);
    return perform(deps, actor, confirming({ tokenHash, passwordHash: null }), {}, opener.requestId, keep);
  }
  const reasons = judgePassword(deps.settings, password, signUp);
  if (reasons.length > 0) return err(refused("password-refused", reasons));
  const passwordHash = await hashInTurn(password, { network, known: true });
  if (passwordHash === null) return err(busy);
  return perform(deps, actor, confirming({ tokenHash, passwordHash }), {}, opener.requestId, keep);
}

const passwordNeeded = refused("password-refused", [{ code: "password-missing", field: "password" }]);

/** `passwordHash` null: the one that was given when signing up. Of several sign-ups with one address the first that is confirmed counts. */
const confirming = ({ tokenHash, passwordHash }: { tokenHash: string; passwordHash: string | null }) =>
  command({
    name: "account.created",
    input: z.object({}),
    subject: () => ({ subjectKind: "account", subjectId: null }),
    async run({ tx, now, newId }) {
      const signUp = await lockSignUp(tx, tokenHash, now);
      if (signUp === null) return err(linkSpent);
      const { email, name, birthDate, returnTo } = signUp;
      const id = newId();
      const isNew = await insertAccount(tx, {
        id,
        email,
        emailVerified: now,
        name,
        birthDate,
        passwordHash: passwordHash ?? signUp.passwordHash,
        role: "customer",
        createdAt: now,
      });
      if (!isNew) return err(linkSpent);
      await spendSignUp(tx, tokenHash, now);
      return done<Confirmed>({ returnTo }, { event: "account.created", subjectKind: "account", subjectId: id });
    },
  });
