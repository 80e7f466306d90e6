import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { holdReleases } from "@/db/schema/refunds";
import type { ReleaseCause } from "@/lib/domain/refund/hold-release";

export type HoldReleaseRow = typeof holdReleases.$inferSelect;

/** Asks for an order's hold back. Asked again, also after an end, it begins anew: another hold may have come. */
export async function requestRelease(tx: Tx, orderNumber: string, cause: ReleaseCause, at: Date): Promise<void> {
  const begun = { cause, state: "requested", requestedAt: at, endedAt: null, triedAt: null, problem: null } as const;
  await tx
    .insert(holdReleases)
    .values({ orderNumber, ...begun })
    .onConflictDoUpdate({ target: holdReleases.orderNumber, set: begun });
}

export async function releaseOf(db: Db | Tx, orderNumber: string): Promise<HoldReleaseRow | null> {
  const [row] = await db.select().from(holdReleases).where(eq(holdReleases.orderNumber, orderNumber));
  return row ?? null;
}

export async function updateRelease(
  tx: Tx,
  orderNumber: string,
  set: Partial<typeof holdReleases.$inferInsert>,
): Promise<void> {
  await tx.update(holdReleases).set(set).where(eq(holdReleases.orderNumber, orderNumber));
}

/** Orders whose hold was to be given back and is not, and was last tried before `before`. */
export async function releasesToChase(db: Db, before: Date): Promise<string[]> {
  const last = sql`coalesce(${holdReleases.triedAt}, ${holdReleases.requestedAt}) <= ${before.toISOString()}`;
  const rows = await db
    .select({ orderNumber: holdReleases.orderNumber })
    .from(holdReleases)
    .where(sql`${inArray(holdReleases.state, ["requested", "failed"])} and ${last}`)
    .limit(100);
  return rows.map(({ orderNumber }) => orderNumber);
}
