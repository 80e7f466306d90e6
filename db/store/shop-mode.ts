import "server-only";
import type { Database } from "@/db/client";
import { shopMode, type shopModes } from "@/db/schema/shop-mode";

export type MarkedMode = (typeof shopModes)[number];

/** Marks this database as serving this kind of shop, unless an earlier start did. @returns what the mark says. */
export async function markMode(database: Database, mode: MarkedMode, now: Date): Promise<MarkedMode> {
  await database.read.insert(shopMode).values({ mode, firstStartedAt: now }).onConflictDoNothing();
  const [row] = await database.read.select({ mode: shopMode.mode }).from(shopMode);
  if (row === undefined) throw new Error("The mark of the shop's mode was not written.");
  return row.mode;
}
