import "server-only";
import { passwordLink, signUpOfLink } from "@/db/repo/account";
import { hashSecret } from "@/lib/platform/secret-hash";
import type { QueryDeps } from "../deps";

/** Whose sign-up a link would confirm. Null for a link that was used or has run out. Whoever holds the link reads the mailbox. */
export async function pendingSignUp(deps: QueryDeps, token: string): Promise<{ name: string } | null> {
  const row = await signUpOfLink(deps.database.read, hashSecret(token), deps.clock.now());
  return row === null ? null : { name: row.name };
}

/** Whether a link still sets a password. */
export async function passwordLinkWorks(deps: QueryDeps, token: string): Promise<boolean> {
  return (await passwordLink(deps.database.read, hashSecret(token), deps.clock.now())) !== null;
}
