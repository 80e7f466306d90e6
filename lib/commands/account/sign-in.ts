import "server-only";
import { type AccountRow, accountByEmail } from "@/db/repo/account";
import { appendAudit } from "@/db/repo/audit";
import { passwordMatches } from "@/lib/auth/password";
import { signIn as signInInput } from "@/lib/contracts/account";
import type { Actor } from "@/lib/domain/access/actor";
import { networkOf } from "@/lib/domain/account/network";
import { guesses } from "@/lib/domain/account/sign-in-guesses";
import type { AuditEvent } from "@/lib/domain/audit/events";
import type { Refusal } from "@/lib/domain/shared/reason";
import { err, type Result } from "@/lib/domain/shared/result";
import type { CommandDeps } from "../command";
import { type AccountDeps, type Browser, busy, type SignedIn, wrongSignIn } from "./deps";
import { openSession } from "./open-session";
import { takeSignInTurn } from "./sign-in-turn";
import { tellOfAttempts } from "./tell-of-attempts";

const nobody: Actor = { kind: "visitor", visitorHash: null };

/** Signs in. The same work is done whether the address has an account, has none, or has one that is disabled. */
export async function signIn(deps: AccountDeps, raw: unknown, browser: Browser): Promise<Result<SignedIn, Refusal>> {
  const parsed = signInInput.safeParse(raw);
  if (!parsed.success) return err(wrongSignIn);
  const { email, password } = parsed.data;
  const network = networkOf(browser.address);
  const account = await accountByEmail(deps.database.read, email);
  const mark = deps.knownBrowsers.markOf(browser.knownBrowser ?? null, account ?? nobodysAccount);
  const turn = await takeSignInTurn(deps, { email, network, mark });
  if (!turn.ok) {
    const details = { limit: turn.limit };
    if (turn.onRecord) await record(deps, browser, { event: "account.sign-in-refused", ...about(account), details });
    return err(turn.refusal);
  }
  const matches = await passwordMatches(password, usableHash(account), { network, known: mark !== null });
  if (matches === null) {
    await turn.giveBack();
    return err(busy);
  }
  if (account === null || !matches) {
    await record(deps, browser, { event: "account.sign-in-failed", ...about(account) });
    if (turn.triedToday === guesses.tellAt) await tellOfAttempts(deps, email, account);
    return err(wrongSignIn);
  }
  await turn.giveBack();
  return openSession(deps, account, browser);
}

/** So that the mark is sought with the same work where there is no account. */
const nobodysAccount = { id: "nobody", passwordHash: null };

function usableHash(account: AccountRow | null): string | null {
  return account === null || account.disabledAt !== null ? null : account.passwordHash;
}

const about = (account: AccountRow | null) => ({ subjectKind: "account", subjectId: account?.id ?? null }) as const;

async function record(deps: CommandDeps, { requestId }: Browser, event: AuditEvent): Promise<void> {
  await deps.database.inTransaction((tx) =>
    appendAudit(tx, nobody, deps.clock.now(), requestId, [{ ...event, outcome: "refused" }]),
  );
}
