import "server-only";
import { cookies } from "next/headers";
import type { Browser, From, SignedIn } from "@/lib/commands/account/deps";
import type { LiveDeps } from "@/lib/entry/deps";
import { hashSecret } from "@/lib/platform/secret-hash";
import {
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

/** The session's cookie ends with its session; what the browser held as a visitor goes. */
export async function keepSession(live: LiveDeps, { token, expires, knownBrowser }: SignedIn): Promise<void> {
  const jar = await cookies();
  const maxAge = Math.floor((expires.getTime() - live.clock.now().getTime()) / 1000);
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

export async function sessionHash(live: LiveDeps): Promise<string | null> {
  return (await browserOf(live, { address: "", requestId: null })).oldTokenHash;
}
