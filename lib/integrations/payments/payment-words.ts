import "server-only";
import { namesMedicine } from "@/content/discreet";

/**
 * Words that would tell the payment service what somebody is treated for, beside the names of medicines. Long names match anywhere in a text; the short
 * ones only as whole words, so that a random order number cannot hold one by chance.
 */
const anywhere = ["prescription", "medicine", "medication", "pregnan", "dermato"];
const asWord = ["acne", "capsules?", "caps", "tablets?", "drugs?", "dos(?:e|es|age)", "treatments?", "patients?", "rx"];
const strength = "\\d+\\s*mg";

const medical = new RegExp(
  `(?:${anywhere.join("|")})|(?<![a-z0-9])(?:${asWord.join("|")}|${strength})(?![a-z0-9])`,
  "i",
);

/**
 * Throws when a text bound for the payment service holds a medical word: health data given to it cannot be taken back.
 * `texts` are named, so that the error tells which one; it does not repeat the text.
 */
export function assertNothingMedical(texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) {
    if (medical.test(text) || namesMedicine(text)) {
      throw new Error(`${name} holds a medical word and must not reach the payment service`);
    }
  }
}

/** The part of an address that is ours to choose: the host may carry the shop's name, whatever that is. */
export function addressWithoutHost(url: string): string {
  const { pathname, search, hash } = new URL(url);
  return decodeURIComponent(`${pathname}${search}${hash}`);
}
