import "server-only";
import type { KnownBrowsers } from "@/lib/auth/known-browser";
import type { Role } from "@/lib/domain/access/roles";
import { refused, unavailable } from "@/lib/domain/shared/reason";
import type { LinkTokens } from "@/lib/platform/secret-hash";
import type { CommandDeps } from "../command";

export interface AccountDeps extends CommandDeps {
  readonly links: LinkTokens;
  readonly knownBrowsers: KnownBrowsers;
}

/** Where a request came from. */
export interface From {
  /** The client's address in the network, for the limits. */
  readonly address: string;
  readonly requestId: string | null;
  /** The cookie with the marks of accounts that were signed in here (lib/auth/known-browser.ts). */
  readonly knownBrowser?: string | null;
}

export interface Browser extends From {
  /** The hashes of the cookies it holds: a basket chosen before signing in, and the session that the new one replaces. */
  readonly visitorHash: string | null;
  readonly oldTokenHash: string | null;
}

export interface SignedIn {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  /** The session's secret, for the cookie. Stored nowhere. */
  readonly token: string;
  readonly expires: Date;
  /** For the cookie by which this browser is known from now on. */
  readonly knownBrowser: string;
}

/** The one answer to every sign-in that fails, whatever the cause. */
export const wrongSignIn = refused("sign-in-wrong", [{ code: "sign-in-wrong" }]);

/** More passwords are to be hashed at this moment than we take on (lib/auth/hashing-places.ts). */
export const busy = unavailable({ code: "busy", params: { case: "sign-ins" } });
