import type { Reason } from "../shared/reason";

export const passwordCharactersMin = 15;
/** Far beyond what anyone types; a bound, so that hashing costs the same for everyone. */
export const passwordCharactersMax = 256;

/** What a password that is easy to guess is mostly made of. */
export type Weakness = "listed" | "own" | "keys" | "repeat" | "run";

/**
 * What stands against this password. Length counts, not kinds of characters, and what is tried first is refused with the reason (NIST SP 800-63B,
 * 3.1.1.2). `weaknessOf`: see lib/auth/password-strength.ts.
 */
export function passwordReasons(password: string, weaknessOf: (password: string) => Weakness | null): Reason[] {
  const length = [...password].length;
  if (length < passwordCharactersMin) return [{ code: "password-too-short", field, params: { passwordCharactersMin } }];
  if (length > passwordCharactersMax) return [{ code: "password-too-long", field, params: { passwordCharactersMax } }];
  const weakness = weaknessOf(password);
  return weakness === null ? [] : [{ code: "password-guessable", field, params: { weakness } }];
}

const field = "password";
