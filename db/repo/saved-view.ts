import "server-only";
import { and, asc, desc, eq, or } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { savedViews } from "@/db/schema/saved-views";

export type SavedViewRow = typeof savedViews.$inferSelect;

/** At most so many are shown, counted and kept for one person, and as many for the team. */
export const savedViewsMax = 12;

/** The team's views, then one's own, each by name. */
export async function savedViewsFor(db: Db | Tx, userId: string): Promise<SavedViewRow[]> {
  return db
    .select()
    .from(savedViews)
    .where(or(savedViews.team, eq(savedViews.ownerId, userId)))
    .orderBy(desc(savedViews.team), asc(savedViews.name), asc(savedViews.id))
    .limit(2 * savedViewsMax);
}

/** False when the person, or the team through them, has a view of that name. */
export async function insertSavedView(tx: Tx, row: SavedViewRow): Promise<boolean> {
  const stored = await tx.insert(savedViews).values(row).onConflictDoNothing().returning({ id: savedViews.id });
  return stored.length > 0;
}

export async function savedViewForUpdate(tx: Tx, id: string): Promise<SavedViewRow | null> {
  const [row] = await tx.select().from(savedViews).where(eq(savedViews.id, id)).for("update");
  return row ?? null;
}

/** Another view of that name in the same list. */
export async function hasSavedView(tx: Tx, { ownerId, team, name }: Pick<SavedViewRow, "ownerId" | "team" | "name">) {
  const rows = await tx
    .select({ id: savedViews.id })
    .from(savedViews)
    .where(
      and(eq(savedViews.name, name), eq(savedViews.team, team), team ? undefined : eq(savedViews.ownerId, ownerId)),
    )
    .limit(1);
  return rows.length > 0;
}

export async function renameSavedView(tx: Tx, id: string, name: string): Promise<void> {
  await tx.update(savedViews).set({ name }).where(eq(savedViews.id, id));
}

export async function removeSavedView(tx: Tx, id: string): Promise<void> {
  await tx.delete(savedViews).where(eq(savedViews.id, id));
}
