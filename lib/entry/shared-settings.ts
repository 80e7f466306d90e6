import "server-only";
import type { Database, Db } from "@/db/client";
import { recordedSettings, recordSetting } from "@/db/repo/shop";
import { compareSettings, type HeldSetting, type SharedSetting } from "@/lib/domain/shop/shared-settings";
import { stripeAccountId } from "@/lib/integrations/payments/stripe-account";
import { openBlobs } from "@/lib/integrations/storage/open-blobs";
import type { Env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";
import { fingerprintOf } from "@/lib/platform/secret-hash";

export type InstanceSettings = Pick<Env, "authSecret" | "storage" | "stripe">;

/**
 * Which settings of this instance are not those of the shop that the database belongs to. What nobody recorded yet is recorded, and so is a
 * storage key that follows on STORAGE_KEY_PREVIOUS. Stripe's account is left out when Stripe does not answer.
 */
export async function foreignSettings(
  database: Database,
  settings: InstanceSettings,
  now: Date,
): Promise<readonly SharedSetting[]> {
  const isNewStorage = !(await recordedSettings(database.read)).has("storage");
  const held = await heldSettings(settings, isNewStorage);
  return await database.inTransaction(async (tx) => {
    const { foreign, toRecord } = compareSettings(await recordedSettings(tx), held);
    if (foreign.length > 0) return foreign; // What is foreign in one thing has no say in the others.
    for (const one of toRecord) await recordSetting(tx, one, now);
    // Read again: another instance may have started in the meantime, and its settings count.
    return compareSettings(await recordedSettings(tx), held).foreign;
  });
}

/** The same looked up alone: records nothing and marks no storage. What the shop does not know yet is not foreign. */
export async function lookForForeignSettings(db: Db, settings: InstanceSettings): Promise<readonly SharedSetting[]> {
  return compareSettings(await recordedSettings(db), await heldSettings(settings, false)).foreign;
}

async function heldSettings({ authSecret, storage, stripe }: InstanceSettings, isNewStorage: boolean) {
  const account = await stripeAccountId(stripe);
  const blobs = openBlobs(storage.url);
  const mark = (await blobs.mark()) ?? (isNewStorage ? await blobs.setMark(newId()) : "none");
  const held: HeldSetting[] = [
    { setting: "auth-secret", fingerprint: fingerprintOf(authSecret, "auth-secret") },
    {
      setting: "storage-key",
      fingerprint: fingerprintOf(storage.key, "storage-key"),
      previous: storage.previousKey === null ? undefined : fingerprintOf(storage.previousKey, "storage-key"),
    },
    { setting: "storage", fingerprint: fingerprintOf(mark, "storage") },
  ];
  if (account !== null) held.push({ setting: "stripe-account", fingerprint: fingerprintOf(account, "stripe-account") });
  return held;
}
