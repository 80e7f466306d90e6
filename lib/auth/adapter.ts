import "server-only";
import { DrizzleAdapter } from "@auth/drizzle-adapter";
import type { Adapter } from "next-auth/adapters";
import { sessionUser } from "@/db/repo/session";
import { accounts, sessions, users } from "@/db/schema/people";
import { signOutCommand } from "@/lib/commands/account/sign-out";
import { perform } from "@/lib/commands/command";
import type { LiveDeps } from "@/lib/entry/deps";
import { hashSecret } from "@/lib/platform/secret-hash";

/**
 * next-auth's view of our tables. Its own adapter keeps sessions under the cookie's value; here every session is found by the value's hash,
 * and its life is fixed: looking at it never makes it longer.
 */
export function adapter(live: LiveDeps): Adapter {
  // Its types ask for a whole handle and for tables built in one certain way; it runs single statements only.
  const make = DrizzleAdapter as (handle: unknown, tables: unknown) => Adapter;
  const drizzle = make(live.database.read, { usersTable: users, accountsTable: accounts, sessionsTable: sessions });
  return {
    ...drizzle,
    createSession: () => Promise.reject(new Error("sessions are opened by lib/commands/account/open-session.ts")),
    async getSessionAndUser(sessionToken) {
      const now = live.clock.now();
      const user = await sessionUser(live.database.read, hashSecret(sessionToken), now);
      if (user === null) return null;
      // next-auth judges by the machine's clock; ours may be moved (CLOCK_OFFSET).
      const expires = new Date(Date.now() + user.expires.getTime() - now.getTime());
      const { id, name, email, emailVerified } = user;
      return { session: { sessionToken, userId: id, expires }, user: { id, name, email, emailVerified } };
    },
    updateSession: () => Promise.resolve(null),
    async deleteSession(sessionToken) {
      await perform(live, { kind: "visitor", visitorHash: null }, signOutCommand, {
        tokenHash: hashSecret(sessionToken),
      });
    },
  };
}
