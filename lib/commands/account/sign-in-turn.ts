import "server-only";
import { giveTurnBack, takeTurn } from "@/db/repo/rate-limit";
import { guesses, guessesOfNetwork } from "@/lib/domain/account/sign-in-guesses";
import type { Refusal } from "@/lib/domain/shared/reason";
import { hashSecret } from "@/lib/platform/secret-hash";
import type { CommandDeps } from "../command";

type TurnDeps = Pick<CommandDeps, "database" | "clock" | "settings">;

export interface SignInTry {
  readonly email: string;
  readonly network: string;
  /** The browser's mark when the account was signed in there before. */
  readonly mark: string | null;
}

export type SignInTurn =
  | {
      readonly ok: true;
      /** Tries of strangers at this account today, this one included; null for a known browser. */
      readonly triedToday: number | null;
      /** The password was right, or never compared: nothing is counted. */
      readonly giveBack: () => Promise<void>;
    }
  | { readonly ok: false; readonly refusal: Refusal; readonly limit: string; readonly onRecord: boolean };

/** Refusals on record of one network or account in a window; the rest of a flood would only fill the record. */
const refusalsOnRecord = 20;

/**
 * Counts a try before the password is compared, so that tries at the same moment are all counted, in whichever process. What others try takes
 * nothing from a known browser, and leaves every other network a try (lib/domain/account/sign-in-guesses.ts).
 */
export async function takeSignInTurn(deps: TurnDeps, { email, network, mark }: SignInTry): Promise<SignInTurn> {
  const { database, clock, settings } = deps;
  if (!settings.rateLimits) return { ok: true, triedToday: null, giveBack: () => Promise.resolve() };
  const now = clock.now();
  const count = async (limit: string, whose: string, windowMs: number = guesses.windowMs) => {
    const key = `${limit}:${hashSecret(whose)}`;
    return { key, ...(await takeTurn(database, key, windowMs, now)) };
  };
  const giveBack = async (...keys: string[]) => {
    for (const key of keys) await giveTurnBack(database, key);
  };
  const refuse = async (limit: string, whose: string, ends: Date): Promise<SignInTurn> => {
    const { taken } = await count("signInRefused", `${limit} ${whose}`);
    const retryAfterSeconds = Math.max(1, Math.ceil((ends.getTime() - now.getTime()) / 1000));
    const refusal = { kind: "too-many", retryAfterSeconds, what: "passwords" } as const;
    return { ok: false, refusal, limit, onRecord: taken <= refusalsOnRecord };
  };

  if (mark !== null) {
    const own = await count("signInOfBrowser", `${email} ${mark}`);
    if (own.taken <= guesses.ofKnownBrowser) return { ok: true, triedToday: null, giveBack: () => giveBack(own.key) };
  }
  const ofNetwork = await count("signInFromAddress", network);
  if (ofNetwork.taken > guesses.fromNetwork) return refuse("network", network, ofNetwork.windowEnds);
  const today = await count("signInOfAccount", email, guesses.dayMs);
  if (today.taken > guesses.ofAccountADay) {
    await giveBack(today.key);
    return refuse("account", email, today.windowEnds);
  }
  const ofBoth = await count("signInOfAccountFromAddress", `${email} ${network}`);
  if (ofBoth.taken > guessesOfNetwork(today.taken)) {
    await giveBack(today.key);
    return refuse("account-and-network", email, ofBoth.windowEnds);
  }
  return { ok: true, triedToday: today.taken, giveBack: () => giveBack(ofNetwork.key, today.key, ofBoth.key) };
}
