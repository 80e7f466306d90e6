import "server-only";
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";

/** A data key, encrypted under a master key; the binary parts are base64. */
export interface WrappedKey {
  /** Which master key wraps the data key: a fingerprint, not a secret. */
  readonly masterKeyId: string;
  readonly wrapIv: string;
  /** The data key of this one blob, encrypted, with its tag. */
  readonly wrappedKey: string;
}

/** What is needed, beside a master key, to open one blob. Lies in the row of its page. */
export interface Sealing extends WrappedKey {
  readonly version: 1;
  readonly iv: string;
  readonly tag: string;
}

export interface MasterKeys {
  readonly currentId: string;
  readonly byId: ReadonlyMap<string, Buffer>;
}

/** Which blob this is: a sealing opens nothing but the row it was made for. */
export interface Place {
  readonly fileId: string;
  readonly page: number;
  readonly kind: "page" | "thumbnail" | "sketch" | "original" | "backup";
}

/** The blob cannot be opened. `tampered`: bytes, sealing or row do not belong together. `unknown-key`: sealed under a master key not configured. */
export class SealBroken extends Error {
  override readonly name = "SealBroken";
  constructor(readonly reason: "tampered" | "unknown-key") {
    super(
      reason === "tampered" ? "a sealed page was changed or moved" : "a sealed page needs a master key that is not set",
    );
  }
}

/** @param keys 32 bytes each, base64. New pages are sealed under `current`; `previous` still opens older ones during a rotation. */
export function masterKeys(keys: { readonly current: string; readonly previous: string | null }): MasterKeys {
  const byId = new Map<string, Buffer>();
  for (const text of [keys.previous, keys.current]) {
    if (text === null) continue;
    const key = Buffer.from(text, "base64");
    if (key.length !== 32) throw new Error("a storage key is not 32 bytes of base64");
    byId.set(idOf(key), key);
  }
  return { currentId: idOf(Buffer.from(keys.current, "base64")), byId };
}

/** Encrypts one blob under a fresh data key (AES-256-GCM), wraps that key by the current master key, and binds both to `place`. */
export function seal(
  keys: MasterKeys,
  place: Place,
  bytes: Uint8Array,
): { readonly sealing: Sealing; readonly sealed: Buffer } {
  const dataKey = randomBytes(32);
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", dataKey, iv).setAAD(boundTo("content", place));
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  const content = { iv: iv.toString("base64"), tag: cipher.getAuthTag().toString("base64") };
  return { sealing: { version: 1, ...wrapKey(keys, place, dataKey), ...content }, sealed };
}

/** The bytes that were sealed. Throws `SealBroken` when anything was changed, belongs to another row, or needs an unknown master key. */
export function unseal(keys: MasterKeys, place: Place, sealing: Sealing, sealed: Uint8Array): Buffer {
  const dataKey = unwrapKey(keys, place, sealing);
  return authentic(() => {
    if (sealing.version !== 1) throw new Error("a version this code does not know");
    const decipher = createDecipheriv("aes-256-gcm", dataKey, Buffer.from(sealing.iv, "base64"), { authTagLength: 16 });
    decipher.setAAD(boundTo("content", place)).setAuthTag(Buffer.from(sealing.tag, "base64"));
    return Buffer.concat([decipher.update(sealed), decipher.final()]);
  });
}

/** The same data key under the current master key; the blob itself stays as it is. Throws like `unseal`. */
export function rewrap<S extends WrappedKey>(keys: MasterKeys, place: Place, sealing: S): S {
  if (sealing.masterKeyId === keys.currentId) return sealing;
  return { ...sealing, ...wrapKey(keys, place, unwrapKey(keys, place, sealing)) };
}

/** A data key of 32 bytes under the current master key, bound to `place`. */
export function wrapKey(keys: MasterKeys, place: Place, dataKey: Buffer): WrappedKey {
  const wrapIv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", wrappingKey(keys, keys.currentId), wrapIv).setAAD(boundTo("key", place));
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
  return { masterKeyId: keys.currentId, wrapIv: wrapIv.toString("base64"), wrappedKey: wrapped.toString("base64") };
}

/** The data key again. Throws `SealBroken`. */
export function unwrapKey(keys: MasterKeys, place: Place, sealing: WrappedKey): Buffer {
  const key = wrappingKey(keys, sealing.masterKeyId);
  return authentic(() => {
    const wrapped = Buffer.from(sealing.wrappedKey, "base64");
    const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(sealing.wrapIv, "base64"), { authTagLength: 16 });
    decipher.setAAD(boundTo("key", place)).setAuthTag(wrapped.subarray(32));
    return Buffer.concat([decipher.update(wrapped.subarray(0, 32)), decipher.final()]);
  });
}

/** The master key itself encrypts nothing: the key that wraps is derived from it for this one purpose (RFC 5869). */
function wrappingKey(keys: MasterKeys, id: string): Buffer {
  const master = keys.byId.get(id);
  if (master === undefined) throw new SealBroken("unknown-key");
  return Buffer.from(hkdfSync("sha256", master, "", "prescription page key wrapping v1", 32));
}

/** Whatever the cipher objects to (tag, length, form) means one thing: these bytes are not what was sealed here. */
export function authentic(open: () => Buffer): Buffer {
  try {
    return open();
  } catch {
    throw new SealBroken("tampered"); // Node's own words tell nothing more, and must not reach anyone.
  }
}

const boundTo = (what: "content" | "key", { fileId, page, kind }: Place) =>
  Buffer.from(`v1:${what}:${fileId}:${page}:${kind}`);

const idOf = (key: Buffer) =>
  createHash("sha256").update("prescription master key id v1").update(key).digest("hex").slice(0, 16);
