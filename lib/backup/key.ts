import "server-only";
import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { type MasterKeys, masterKeys } from "@/lib/integrations/storage/envelope";

/** What backups are sealed and signed with. It opens no prescription: those stay under the storage key, which no backup holds. */
export interface BackupKey {
  /** A fingerprint, not a secret. */
  readonly id: string;
  readonly sealing: MasterKeys;
  /** HMAC-SHA-256 over a manifest, in hex. */
  sign(bytes: Uint8Array): string;
  isSigned(bytes: Uint8Array, signature: string): boolean;
}

/** @param key 32 bytes in base64. */
export function backupKey(key: string): BackupKey {
  const sealing = masterKeys({ current: key, previous: null });
  const signing = Buffer.from(hkdfSync("sha256", Buffer.from(key, "base64"), "", "backup manifest v1", 32));
  const mac = (bytes: Uint8Array) => createHmac("sha256", signing).update(bytes).digest();
  return {
    id: sealing.currentId,
    sealing,
    sign: (bytes) => mac(bytes).toString("hex"),
    isSigned: (bytes, signature) => {
      const given = Buffer.from(signature, "hex");
      return given.length === 32 && timingSafeEqual(given, mac(bytes));
    },
  };
}

/** The demo's, so that it needs no settings: made of its storage key, in base64. A real shop has one of its own. */
export function demoBackupKey(storageKey: string): string {
  return Buffer.from(hkdfSync("sha256", Buffer.from(storageKey, "base64"), "", "demo backup key v1", 32)).toString(
    "base64",
  );
}
