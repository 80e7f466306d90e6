import "server-only";
import { cookies } from "next/headers";
import { pendingSignUpCookieName } from "@/lib/auth/cookie";
import { isOwnSignUp } from "@/lib/commands/account/verify-email";
import { pendingSignUp } from "@/lib/queries/account/links";
import { deps } from "./deps";

export type OpenedLink =
  | { readonly kind: "ask"; readonly name: string; readonly isOwnBrowser: boolean }
  | { readonly kind: "spent" };

/** What the browser kept when it signed up. */
export async function pendingSignUpHere(): Promise<string | null> {
  return (await cookies()).get(pendingSignUpCookieName)?.value ?? null;
}

/** A confirmation link is opened. Opening it changes nothing: programs open links in mails, and browsers fetch ahead (docs/adr/0018). */
export async function openVerifyLink(token: string): Promise<OpenedLink> {
  const pending = await pendingSignUp(deps(), token);
  if (pending === null) return { kind: "spent" };
  return { kind: "ask", name: pending.name, isOwnBrowser: isOwnSignUp(await pendingSignUpHere(), token) };
}
