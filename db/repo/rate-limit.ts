import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { rateLimits } from "@/db/schema/records";

export interface Turn {
  /** How many were taken in the running window, this one included. */
  readonly taken: number;
  readonly windowEnds: Date;
}

/** Counts one more for `key`, in one statement, so that requests of several processes at once are all counted. A window begins with its first turn. */
export async function takeTurn(database: Database, key: string, windowMs: number, now: Date): Promise<Turn> {
  const ends = now.getTime() + windowMs;
  const over = sql`${rateLimits.expire} <= ${now.getTime()}`;
  const [row] = await database.read
    .insert(rateLimits)
    .values({ key, points: 1, expire: ends })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        points: sql`case when ${over} then 1 else ${rateLimits.points} + 1 end`,
        expire: sql`case when ${over} then ${ends}::bigint else ${rateLimits.expire} end`,
      },
    })
    .returning({ taken: rateLimits.points, ends: rateLimits.expire });
  if (row?.ends == null) throw new Error("a turn was taken and not counted");
  return { taken: row.taken, windowEnds: new Date(row.ends) };
}

/** Takes a turn back that should not count after all. */
export async function giveTurnBack(database: Database, key: string): Promise<void> {
  await database.read
    .update(rateLimits)
    .set({ points: sql`greatest(${rateLimits.points} - 1, 0)` })
    .where(eq(rateLimits.key, key));
}
