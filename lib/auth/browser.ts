import "server-only";
import { cookies } from "next/headers";
import { endedSessionAccount } from "@/db/repo/session";
import type { Browser, From, SignedIn } from "@/lib/commands/account/deps";
import type { LiveDeps } from "@/lib/entry/deps";
import { hashSecret } from "@/lib/platform/secret-hash";
import {
  endedSessionSeconds,
  formReturnCookieName,
  knownBrowserCookieName,
  knownBrowserSeconds,
  pendingSignUpCookieName,
  sessionCookieName,
  visitorCookieName,
} from "./cookie";

/** What the asking browser holds, as hashes. */
export async function browserOf(live: LiveDeps, from: From): Promise<Browser> {
  const jar = await cookies();
  const hashOf = (name: string) => {
    const value = jar.get(name)?.value;
    return value === undefined ? null : hashSecret(value);
  };
  const knownBrowser = jar.get(knownBrowserCookieName)?.value ?? null;
  return {
    ...from,
    knownBrowser,
    visitorHash: hashOf(visitorCookieName),
    oldTokenHash: hashOf(sessionCookieName(live.env.appUrl)),
  };
}

const options = (live: LiveDeps) => ({
  path: "/",
  httpOnly: true,
  sameSite: "lax" as const,
  secure: live.env.appUrl.startsWith("https:"),
});

/** The session's cookie ends soon after its session, and opens nothing by then; what the browser held as a visitor goes. */
export async function keepSession(live: LiveDeps, { token, expires, knownBrowser }: SignedIn): Promise<void> {
  const jar = await cookies();
  const maxAge = Math.floor((expires.getTime() - live.clock.now().getTime()) / 1000) + endedSessionSeconds;
  jar.set(sessionCookieName(live.env.appUrl), token, { ...options(live), maxAge });
  jar.set(knownBrowserCookieName, knownBrowser, { ...options(live), maxAge: knownBrowserSeconds });
  for (const name of [visitorCookieName, pendingSignUpCookieName, formReturnCookieName])
    jar.set(name, "", { ...options(live), maxAge: 0 });
}

export async function dropSession(live: LiveDeps): Promise<void> {
  const jar = await cookies();
  // What the last person typed into a refused form is not for the next one at this browser.
  for (const name of [sessionCookieName(live.env.appUrl), formReturnCookieName]) {
    jar.set(name, "", { ...options(live), maxAge: 0 });
  }
}

/** The account whose session ran out in this browser a moment ago. It may do nothing; what was typed can be kept for it. */
export async function accountOfEndedSession(live: LiveDeps): Promise<string | null> {
  const tokenHash = await sessionHash(live);
  const now = live.clock.now();
  const since = new Date(now.getTime() - endedSessionSeconds * 1000);
  return tokenHash === null ? null : endedSessionAccount(live.database.read, tokenHash, since, now);
}

export async function sessionHash(live: LiveDeps): Promise<string | null> {
  return (await browserOf(live, { address: "", requestId: null })).oldTokenHash;
}
