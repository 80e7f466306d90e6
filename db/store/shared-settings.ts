import "server-only";
import { eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { settingFingerprints } from "@/db/schema/shared-settings";
import type { HeldSetting, SharedSetting } from "@/lib/domain/shop/shared-settings";

export async function recordedSettings(db: Db): Promise<ReadonlyMap<SharedSetting, string>> {
  const rows = await db.select().from(settingFingerprints);
  return new Map(rows.map(({ setting, fingerprint }) => [setting, fingerprint]));
}

/** Of two instances that start at the same moment the first one's stays; the other compares with it. */
export async function recordSetting(tx: Tx, { setting, fingerprint, previous }: HeldSetting, now: Date): Promise<void> {
  const row = { setting, fingerprint, recordedAt: now };
  const [added] = await tx.insert(settingFingerprints).values(row).onConflictDoNothing().returning();
  if (added === undefined && previous !== undefined)
    await tx.update(settingFingerprints).set(row).where(eq(settingFingerprints.fingerprint, previous));
}

/** The next instance that starts is believed. False when nothing was recorded. */
export async function forgetSetting(tx: Tx, setting: SharedSetting): Promise<boolean> {
  const gone = await tx.delete(settingFingerprints).where(eq(settingFingerprints.setting, setting)).returning();
  return gone.length > 0;
}
