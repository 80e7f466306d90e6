import { t } from "@/content/words/gate";
import type { Reason } from "../shared/reason";

export const passwordCharactersMin = 15;
/** Far beyond what anyone types; a bound, so that hashing costs the same for everyone. */
export const passwordCharactersMax = 256;

/** Long and still among the first to be tried. Compared without case, spaces and signs. */
const common = [
  "passwordpassword",
  "password12345678",
  "qwertyuiopasdfgh",
  "qwertyuiopasdfghjkl",
  "iloveyouiloveyou",
  "correcthorsebatterystaple",
  "letmeinletmeinletmein",
];

export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
}

/** All that stands against this password. Length counts, not kinds of characters (NIST SP 800-63B, 3.1.1.2). `known` are passwords that stand in print. */
export function passwordReasons(password: string, owner: PasswordOwner, known: readonly string[] = []): Reason[] {
  const length = [...password].length;
  if (length < passwordCharactersMin)
    return [reason("password-too-short", t("passwordTooShort", { passwordCharactersMin }))];
  if (length > passwordCharactersMax)
    return [reason("password-too-long", t("passwordTooLong", { passwordCharactersMax }))];
  const plain = plainOf(password);
  const isGuessable =
    new Set(plain).size < 5 || isRun(plain) || [...common, ...known].some((one) => plainOf(one) === plain);
  const own = [owner.email, owner.email.split("@")[0] ?? "", owner.name].map(plainOf).filter((one) => one.length > 0);
  const isOwn = own.some((one) => plain === one || plain === one + one || plain.replaceAll(one, "").length < 4);
  return isGuessable || isOwn ? [reason("password-guessable", t("thisPasswordIsEasy"))] : [];
}

const reason = (code: string, message: string): Reason => ({ code, field: "password", message });

const plainOf = (text: string) => {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return letters === "" ? text : letters;
};

/** 123456789012345, abcdefghijklmno */
function isRun(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  return codes.every(
    (code, index) => index === 0 || code === (codes[index - 1] ?? 0) + 1 || (code === 48 && codes[index - 1] === 57),
  );
}
