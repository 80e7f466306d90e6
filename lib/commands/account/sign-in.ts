import "server-only";
import { type AccountRow, accountByEmail } from "@/db/store/accounts";
import { appendAudit } from "@/db/store/audit";
import { passwordMatches } from "@/lib/auth/password";
import { signIn as signInInput } from "@/lib/contracts/account";
import type { Actor } from "@/lib/domain/access/actor";
import type { Refusal } from "@/lib/domain/shared/reason";
import { err, type Result } from "@/lib/domain/shared/result";
import type { CommandDeps } from "../command";
import { type Browser, type SignedIn, wrongSignIn } from "./deps";
import { clearTurns, takeTurns } from "./limits";
import { openSession } from "./open-session";

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
