import { t } from "@/content/words/gate";
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
  if (length < passwordCharactersMin)
    return [reason("password-too-short", t("passwordTooShort", { passwordCharactersMin }))];
  if (length > passwordCharactersMax)
    return [reason("password-too-long", t("passwordTooLong", { passwordCharactersMax }))];
  const why = weaknessOf(password);
  return why === null ? [] : [reason("password-guessable", t("thisPasswordIsEasy", { why }))];
}

const reason = (code: string, message: string): Reason => ({ code, field: "password", message });
