import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Database, Db, Tx } from "@/db/client";
import { settingFingerprints } from "@/db/schema/shared-settings";
import { shopMode, type shopModes } from "@/db/schema/shop-mode";
import type { HeldSetting, SharedSetting } from "@/lib/domain/shop/shared-settings";

export type MarkedMode = (typeof shopModes)[number];

/** Marks this database as serving this kind of shop, unless an earlier start did. @returns what the mark says. */
export async function markMode(database: Database, mode: MarkedMode, now: Date): Promise<MarkedMode> {
  await database.read.insert(shopMode).values({ mode, firstStartedAt: now }).onConflictDoNothing();
  const [row] = await database.read.select({ mode: shopMode.mode }).from(shopMode);
  if (row === undefined) throw new Error("The mark of the shop's mode was not written.");
  return row.mode;
}

/** Whether people of the demo, with passwords that anyone can read, have accounts here: such a database must never serve a real shop. */
export async function holdsDemoAccounts(database: Database): Promise<boolean> {
  // Asked before the migrations, so the table may not be there yet.
  const [table] = await database.read.execute(sql`select to_regclass('users') is not null as found`);
  if (table?.found !== true) return false;
  return (await database.read.execute(sql`select 1 from users where is_demo limit 1`)).length > 0;
}

/** Which kind of shop this database was first started for; null: no start has marked it yet. */
export async function markedMode(database: Database): Promise<MarkedMode | null> {
  const [table] = await database.read.execute(sql`select to_regclass('shop_mode') is not null as found`);
  if (table?.found !== true) return null;
  const [row] = await database.read.execute<{ mode: MarkedMode }>(sql`select mode from shop_mode`);
  return row?.mode ?? null;
}

/** Whether anybody works or buys here, or anything stands on the shelf. A database from before the mark was used by whichever shop these are. */
export async function isInUse(database: Database): Promise<boolean> {
  const [table] = await database.read.execute(sql`select to_regclass('catalogue_items') is not null as found`);
  if (table?.found !== true) return false;
  const rows = await database.read.execute(
    sql`select 1 where exists (select from catalogue_items) or exists (select from users)`,
  );
  return rows.length > 0;
}

export async function isCatalogueEmpty(database: Database): Promise<boolean> {
  return (await database.read.execute(sql`select 1 from catalogue_items limit 1`)).length === 0;
}

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
