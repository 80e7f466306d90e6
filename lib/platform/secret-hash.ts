import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** What is stored of a secret (session, link, visitor's cookie): its SHA-256 in hex. The secrets are random, so no salt is needed. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Whether two hashes are the same, in a time that tells nothing of where they differ. */
export function sameHash(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

/** By which two instances tell whether they have the same value, and nobody learns it: the secret is the key of the HMAC. */
export function fingerprintOf(value: string, what: string): string {
  return createHmac("sha256", value).update(`fingerprint:${what}`).digest("hex");
}

/** Secrets for links in mails. */
export interface LinkTokens {
  /**
   * The secret in the link of one message: always the same for the same message, unguessable without AUTH_SECRET. So the worker can write the
   * mail without the secret ever having been stored.
   */
  tokenOf(messageId: string): string;
}

export function linkTokens(authSecret: string): LinkTokens {
  return { tokenOf: (messageId) => createHmac("sha256", authSecret).update(`link:${messageId}`).digest("base64url") };
}
