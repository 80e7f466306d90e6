import "server-only";
import { productNames } from "@/content/discreet";
import { weaknessOf } from "@/lib/auth/password-strength";
import { passwordReasons } from "@/lib/domain/account/password";
import type { Reason } from "@/lib/domain/shared/reason";
import { defaultDemoPassword } from "@/lib/platform/env-refusals";
import type { Settings } from "@/lib/platform/settings";

export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
}

/** Why a password is refused: its length, or that somebody who knows this person or this shop would try it first. */
export function judgePassword(settings: Settings, password: string, owner: PasswordOwner): Reason[] {
  const ownWords = [owner.email, owner.name, settings.pharmacy.name, ...wordsOf(owner.email), ...wordsOf(owner.name)];
  const shopWords = [...wordsOf(settings.pharmacy.name), ...productNames, new URL(settings.appUrl).hostname];
  // The demo's password stands in the README: outside the demo nobody may have it.
  const printed = settings.demo ? [] : [defaultDemoPassword];
  return passwordReasons(password, (text) => weaknessOf(text, [...ownWords, ...shopWords, ...printed, "medicine"]));
}

/** Words of three letters or more, and all of them run together. */
function wordsOf(text: string): string[] {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length >= 3);
  return [...words, words.join("")];
}
