import "server-only";
import { cookies, headers } from "next/headers";
import { currentActor } from "@/lib/auth/actor";
import { pendingSignUpCookieName } from "@/lib/auth/cookie";
import { isOwnSignUp, verifyEmail } from "@/lib/commands/account/verify-email";
import { pendingSignUp } from "@/lib/queries/account/links";
import { deps } from "./deps";
import { clientAddress } from "./limits";

export type OpenedLink =
  | { readonly kind: "confirmed"; readonly returnTo: string | null }
  | { readonly kind: "ask"; readonly name: string; readonly isOwnBrowser: boolean }
  | { readonly kind: "spent" };

/** What the browser kept when it signed up. */
export async function pendingSignUpHere(): Promise<string | null> {
  return (await cookies()).get(pendingSignUpCookieName)?.value ?? null;
}

/**
 * A confirmation link is opened. It acts at once only where somebody goes there in the browser that signed up; programs that open links in mails,
 * browsers that fetch ahead, and other browsers change nothing by it (docs/adr/0018).
 */
export async function openVerifyLink(token: string): Promise<OpenedLink> {
  const live = deps();
  const pending = await pendingSignUp(live, token);
  if (pending === null) return { kind: "spent" };
  const here = await pendingSignUpHere();
  const isOwnBrowser = isOwnSignUp(here, token);
  const asked = await headers();
  if (!isOwnBrowser || !isGoneTo(asked)) return { kind: "ask", name: pending.name, isOwnBrowser };
  const opener = { address: clientAddress(asked), requestId: live.newId(), pending: here };
  const verified = await verifyEmail(live, await currentActor(), { token }, opener);
  return verified.ok ? { kind: "confirmed", returnTo: verified.value.returnTo } : { kind: "spent" };
}

/** Whether a person goes to a page, as their browser says (Fetch Metadata). Where it says nothing, nobody does. */
function isGoneTo(asked: Headers): boolean {
  return (
    asked.get("sec-fetch-mode") === "navigate" &&
    asked.get("sec-fetch-dest") === "document" &&
    !/prefetch|prerender/i.test(`${asked.get("sec-purpose") ?? ""} ${asked.get("purpose") ?? ""}`)
  );
}
