import { randomBytes } from "node:crypto";

const crockford = "0123456789abcdefghjkmnpqrstvwxyz";

/** A public id: 128 random bits as 26 lower-case Crockford base32 characters. Unguessable, safe in URLs, no vowels that spell words. */
export function newId(): string {
  let bits = BigInt(`0x${randomBytes(16).toString("hex")}`);
  let id = "";
  for (let i = 0; i < 26; i++) {
    id = crockford[Number(bits & 31n)] + id;
    bits >>= 5n;
  }
  return id;
}

/** A secret for links in mails: 256 random bits, URL-safe. Only its hash is stored. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}
