import "server-only";
import { z } from "zod";
import { type AccountRow, accountById } from "@/db/repo/account";
import { mergeVisitorBasket } from "@/db/repo/basket";
import { endOldestSessions, endSession, insertSession } from "@/db/repo/session";
import { actorOf } from "@/lib/auth/actor-of";
import { isStaffRole, type Role } from "@/lib/domain/access/roles";
import type { Refusal } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { newSecret } from "@/lib/platform/ids";
import { hashSecret } from "@/lib/platform/secret-hash";
import { command, done, perform } from "../command";
import { type AccountDeps, type Browser, type SignedIn, wrongSignIn } from "./deps";

const hour = 3_600_000;
/** Counted from signing in, not from the last visit. Staff sign in for a shift. */
export const sessionMs = (role: Role) => (isStaffRole(role) ? 12 * hour : 14 * 24 * hour);

/** Browsers in which one account is signed in: beyond it, the one signed in longest ago is signed out (our policy). */
export const sessionsMax = 20;

/** A new session under a new secret; the browser's earlier one ends, and the basket it filled as a visitor comes along. */
export async function openSession(
  deps: AccountDeps,
  account: AccountRow,
  browser: Browser,
): Promise<Result<SignedIn, Refusal>> {
  const token = newSecret();
  const { id: userId, name, role } = account;
  const expires = new Date(deps.clock.now().getTime() + sessionMs(role));
  const opened = await perform(
    deps,
    actorOf(account),
    opening({ userId, tokenHash: hashSecret(token), expires, browser }),
    {},
    browser.requestId,
  );
  const knownBrowser = deps.knownBrowsers.remember(browser.knownBrowser ?? null, account);
  return opened.ok ? ok({ userId, name, role, token, expires, knownBrowser }) : opened;
}

interface Opening {
  readonly userId: string;
  readonly tokenHash: string;
  readonly expires: Date;
  readonly browser: Browser;
}

const opening = ({ userId, tokenHash, expires, browser }: Opening) =>
  command({
    name: "account.signed-in",
    input: z.object({}),
    subject: () => ({ subjectKind: "account", subjectId: userId }),
    async run({ tx, now, newId, settings }) {
      const account = await accountById(tx, userId);
      if (account === null || account.disabledAt !== null) return err(wrongSignIn); // Disabled while the password was being compared.
      if (browser.oldTokenHash !== null) await endSession(tx, browser.oldTokenHash);
      await insertSession(tx, { tokenHash, userId, expires, createdAt: now });
      if (settings.rateLimits) await endOldestSessions(tx, userId, sessionsMax);
      if (browser.visitorHash !== null && account.role === "customer") {
        await mergeVisitorBasket(tx, { visitorHash: browser.visitorHash, customerId: userId, now, newId });
      }
      return done(null, { event: "account.signed-in", subjectKind: "account", subjectId: userId });
    },
  });
