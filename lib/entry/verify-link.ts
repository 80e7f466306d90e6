import "server-only";
import { cookies } from "next/headers";
import { currentActor } from "@/lib/auth/actor";
import { pendingSignUpCookieName } from "@/lib/auth/cookie";
import { verifyEmailCommand } from "@/lib/commands/account/verify-email";
import { perform } from "@/lib/commands/command";
import { hashSecret, sameHash } from "@/lib/platform/secret-hash";
import { pendingSignUp } from "@/lib/queries/account/links";
import { deps } from "./deps";

export type OpenedLink =
  | { readonly kind: "confirmed"; readonly returnTo: string | null }
  | { readonly kind: "ask"; readonly name: string }
  | { readonly kind: "spent" };

/**
 * A confirmation link is opened. It acts at once only in the browser that signed up, which holds the cookie of this very link; programs that open
 * links in mails, and other browsers, are asked to press a button first (docs/adr/0018).
 */
export async function openVerifyLink(token: string): Promise<OpenedLink> {
  const live = deps();
  const pending = await pendingSignUp(live, token);
  if (pending === null) return { kind: "spent" };
  const cookie = (await cookies()).get(pendingSignUpCookieName)?.value;
  if (cookie === undefined || !sameHash(cookie, hashSecret(token))) return { kind: "ask", name: pending.name };
  const verified = await perform(live, await currentActor(), verifyEmailCommand, { token });
  return verified.ok ? { kind: "confirmed", returnTo: verified.value.returnTo } : { kind: "spent" };
}
