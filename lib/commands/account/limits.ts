import "server-only";
import { takeTurn } from "@/db/repo/rate-limit";
import type { Refusal } from "@/lib/domain/shared/reason";
import { hashSecret } from "@/lib/platform/secret-hash";
import type { CommandDeps } from "../command";

const minute = 60_000;

/** How often, in which time. Kept in the database, so that they hold across processes and restarts. */
const limits = {
  /** Asked for from one network; then mails to one address, whoever asks: those sent within the hour still work (sign-in-turn.ts has sign-in's). */
  resetOfAccountFromAddress: { max: 5, windowMs: 60 * minute },
  resetOfAccount: { max: 20, windowMs: 60 * minute },
  resetFromAddress: { max: 60, windowMs: 60 * minute },
  signUpOfAccount: { max: 5, windowMs: 60 * minute },
  signUpFromAddress: { max: 100, windowMs: 60 * minute },
  linkFromAddress: { max: 100, windowMs: 15 * minute },
  /** Questions to Stripe by hand, of one person. */
  paymentCheck: { max: 30, windowMs: 10 * minute },
  /** Baskets of browsers that bring no cookie, and checks of medicines, by whoever asks from one network. */
  newBasketFromAddress: { max: 60, windowMs: 60 * minute },
  checkFromAddress: { max: 120, windowMs: 10 * minute },
  upload: { max: 60, windowMs: 60 * minute },
} as const;

export type LimitName = keyof typeof limits;

/** One thing to count: `whose` is an e-mail address, an address of the network or an account's id. Its hash is stored, never itself. */
export interface Counted {
  readonly limit: LimitName;
  readonly whose: string;
}

type LimitDeps = Pick<CommandDeps, "database" | "clock" | "settings">;

const keyOf = ({ limit, whose }: Counted) => `${limit}:${hashSecret(whose)}`;

/** Counts an attempt before it is made, so that attempts at the same moment are all counted. The refusal says when to come back. */
export async function takeTurns(deps: LimitDeps, counted: readonly Counted[]): Promise<Refusal | null> {
  if (!deps.settings.rateLimits) return null;
  for (const one of counted) {
    const { max, windowMs } = limits[one.limit];
    const now = deps.clock.now();
    const { taken, windowEnds } = await takeTurn(deps.database, keyOf(one), windowMs, now);
    if (taken > max)
      return {
        kind: "too-many",
        retryAfterSeconds: Math.max(1, Math.ceil((windowEnds.getTime() - now.getTime()) / 1000)),
      };
  }
  return null;
}
