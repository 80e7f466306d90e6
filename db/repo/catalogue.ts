import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { catalogueItems } from "@/db/schema/catalogue";
import type { Day } from "@/lib/domain/shared/calendar";

export async function lockCatalogueItem(tx: Tx, slug: string) {
  const [row] = await tx.select().from(catalogueItems).where(eq(catalogueItems.slug, slug)).for("update");
  return row ?? null;
}

export async function updateCatalogueItem(
  tx: Tx,
  slug: string,
  set: Partial<typeof catalogueItems.$inferInsert>,
): Promise<void> {
  await tx.update(catalogueItems).set(set).where(eq(catalogueItems.slug, slug));
}

/** False when it came on the shelf a moment ago by another hand. */
export async function insertCatalogueItem(tx: Tx, row: typeof catalogueItems.$inferInsert): Promise<boolean> {
  const inserted = await tx
    .insert(catalogueItems)
    .values(row)
    .onConflictDoNothing()
    .returning({ slug: catalogueItems.slug });
  return inserted.length > 0;
}

export interface SaleItem {
  readonly slug: string;
  readonly pricePaise: number;
  readonly packCapsules: number;
  readonly available: boolean;
  readonly version: number;
  /** Packs in date on the shelf, not in quarantine, that are promised to nobody. Never negative, also when batches ran out of date under promises. */
  readonly freePacks: number;
}

/** That packs are on hand is said for the index of the few batches that have any. */
const inDate = (today: Day) => sql<number>`coalesce((
  select sum(b.on_hand_packs) from batches b
  where b.slug = ${catalogueItems.slug} and b.on_hand_packs > 0 and b.expires_on >= ${today} and b.quarantined_at is null
), 0)::int`;

const saleItem = (today: Day) => ({
  slug: catalogueItems.slug,
  pricePaise: catalogueItems.pricePaise,
  packCapsules: catalogueItems.packCapsules,
  available: catalogueItems.available,
  version: catalogueItems.version,
  freePacks: sql<number>`greatest(0, ${inDate(today)} - ${catalogueItems.reservedPacks})::int`,
});

export async function saleItems(db: Db | Tx, today: Day): Promise<SaleItem[]> {
  return db.select(saleItem(today)).from(catalogueItems).orderBy(catalogueItems.slug);
}

/** The items of an order, locked in one order of slugs, so that two buyers of the last pack queue instead of crossing. */
export async function lockSaleItems(tx: Tx, slugs: readonly string[], today: Day): Promise<SaleItem[]> {
  if (slugs.length === 0) return [];
  return tx
    .select(saleItem(today))
    .from(catalogueItems)
    .where(inArray(catalogueItems.slug, [...slugs]))
    .orderBy(catalogueItems.slug)
    .for("update");
}

/** Packs of a medicine that are promised and not there to give: in date and not in quarantine. 0 when every promise can be kept. */
export async function promisedWithoutPacks(tx: Tx, slug: string, today: Day): Promise<number> {
  const [row] = await tx
    .select({ short: sql<number>`greatest(0, ${catalogueItems.reservedPacks} - ${inDate(today)})::int` })
    .from(catalogueItems)
    .where(eq(catalogueItems.slug, slug));
  return row?.short ?? 0;
}
