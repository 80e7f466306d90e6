import { createHmac, hkdfSync } from "node:crypto";

/** Makes of a term what is stored and looked for: the first 64 bits of a keyed hash, as PostgreSQL's bigint has them. */
export type TermHash = (term: { readonly text: string; readonly whole: boolean }) => bigint;

/** `current` writes; `all` are looked for, while the storage key is being changed two. */
export interface SearchKeys {
  readonly current: TermHash;
  readonly all: readonly TermHash[];
}

/** Of the key that seals the stored files: who reads the database alone learns no name from the hashes of all names. */
export function searchKeys({
  key,
  previousKey,
}: {
  readonly key: string;
  readonly previousKey: string | null;
}): SearchKeys {
  const current = termHash(key);
  return { current, all: previousKey === null ? [current] : [current, termHash(previousKey)] };
}

function termHash(masterKey: string): TermHash {
  const secret = Buffer.from(hkdfSync("sha256", Buffer.from(masterKey, "base64"), "", "order search", 32));
  return ({ text, whole }) =>
    createHmac("sha256", secret)
      .update(`${whole ? "whole" : "begins"}:${text}`)
      .digest()
      .readBigInt64BE();
}
