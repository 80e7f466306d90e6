import "server-only";
import { appendAudit } from "@/db/store/audit";
import { type AccountRow, accountByEmail } from "@/db/store/accounts";
import { passwordMatches } from "@/lib/auth/password";
import { signIn as signInInput, wrongSignInWords } from "@/lib/contracts/account";
import type { Actor } from "@/lib/domain/access/actor";
import type { Role } from "@/lib/domain/access/roles";
import { type Refusal, refused } from "@/lib/domain/shared/reason";
import { err, type Result } from "@/lib/domain/shared/result";
import type { CommandDeps } from "../command";
import type { From } from "./deps";
import { clearTurns, takeTurns } from "./limits";
import { openSession } from "./open-session";

export const wrongSignIn = refused("sign-in-wrong", wrongSignInWords, [{ code: "sign-in-wrong", message: wrongSignInWords }]);

export interface Browser extends From {
  /** The hashes of the cookies it holds: a basket chosen before signing in, and the session that the new one replaces. */
  readonly visitorHash: string | null;
  readonly oldTokenHash: string | null;
}

export interface SignedIn {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  /** The session's secret, for the cookie. Stored nowhere. */
  readonly token: string;
  readonly expires: Date;
}

const nobody: Actor = { kind: "visitor", visitorHash: null };

/** Signs in. The same work is done whether the address has an account, has none, or has one that is disabled. */
export async function signIn(deps: CommandDeps, raw: unknown, browser: Browser): Promise<Result<SignedIn, Refusal>> {
  const parsed = signInInput.safeParse(raw);
  if (!parsed.success) return err(wrongSignIn);
  const { email, password } = parsed.data;
  const ofAccount = { limit: "signInOfAccount", whose: email } as const;
  const fromAddress = { limit: "signInFromAddress", whose: browser.address } as const;
  const tooMany = await takeTurns(deps, [fromAddress, ofAccount]);
  if (tooMany !== null) return err(tooMany);
  const account = await accountByEmail(deps.database.read, email);
  const isRight = await passwordMatches(password, usableHash(account));
  if (account === null || !isRight) {
    await recordFailure(deps, account, browser.requestId);
    return err(wrongSignIn);
  }
  await clearTurns(deps, ofAccount, fromAddress);
  return openSession(deps, account, browser);
}

function usableHash(account: AccountRow | null): string | null {
  return account === null || account.disabledAt !== null ? null : account.passwordHash;
}

async function recordFailure(deps: CommandDeps, account: AccountRow | null, requestId: string | null): Promise<void> {
  await deps.database.inTransaction((tx) =>
    appendAudit(tx, nobody, deps.clock.now(), requestId, [
      { event: "account.sign-in-failed", outcome: "refused", subjectKind: "account", subjectId: account?.id ?? null },
    ]),
  );
}
