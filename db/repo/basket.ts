import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { basketLines, baskets } from "@/db/schema/basket";
import { catalogueItems } from "@/db/schema/catalogue";

/** Whose basket: an account's, or a visitor's by the hash of their cookie. */
export type BasketOwner = { readonly customerId: string } | { readonly visitorHash: string };

export interface BasketLineRow {
  readonly slug: string;
  readonly packs: number;
  readonly unitPricePaise: number;
  readonly packCapsules: number;
  readonly available: boolean;
}

const owned = (owner: BasketOwner) =>
  "customerId" in owner ? eq(baskets.customerId, owner.customerId) : eq(baskets.visitorHash, owner.visitorHash);

/** The lines with today's prices, in the order they were put in. */
export async function basketOf(db: Db | Tx, owner: BasketOwner): Promise<BasketLineRow[]> {
  return db
    .select({
      slug: basketLines.slug,
      packs: basketLines.packs,
      unitPricePaise: catalogueItems.pricePaise,
      packCapsules: catalogueItems.packCapsules,
      available: catalogueItems.available,
    })
    .from(basketLines)
    .innerJoin(baskets, eq(baskets.id, basketLines.basketId))
    .innerJoin(catalogueItems, eq(catalogueItems.slug, basketLines.slug))
    .where(owned(owner))
    .orderBy(basketLines.addedAt, basketLines.slug);
}

/** The owner's basket, made when there is none, locked for this transaction so that two changes do not cross. */
export async function lockBasket(tx: Tx, owner: BasketOwner, newId: () => string, now: Date): Promise<string> {
  await tx
    .insert(baskets)
    .values({
      id: newId(),
      updatedAt: now,
      ...("customerId" in owner ? { customerId: owner.customerId } : { visitorHash: owner.visitorHash }),
    })
    .onConflictDoNothing();
  const [row] = await tx.select({ id: baskets.id }).from(baskets).where(owned(owner)).for("update");
  if (row === undefined) throw new Error("the basket just made is not there");
  return row.id;
}

export async function setLine(tx: Tx, basketId: string, slug: string, packs: number, now: Date): Promise<void> {
  if (packs === 0) {
    await tx.delete(basketLines).where(and(eq(basketLines.basketId, basketId), eq(basketLines.slug, slug)));
    return;
  }
  await tx
    .insert(basketLines)
    .values({ basketId, slug, packs, addedAt: now })
    .onConflictDoUpdate({ target: [basketLines.basketId, basketLines.slug], set: { packs } });
}

export async function emptyBasket(tx: Tx, customerId: string): Promise<void> {
  await tx
    .delete(basketLines)
    .where(
      sql`${basketLines.basketId} in (select ${baskets.id} from ${baskets} where ${baskets.customerId} = ${customerId})`,
    );
}

/**
 * What a visitor chose before signing in joins the account's basket. Where both hold a medicine, the visitor's newer quantity wins: it is what
 * the person last looked at.
 */
export async function mergeVisitorBasket(
  tx: Tx,
  merge: {
    readonly visitorHash: string;
    readonly customerId: string;
    readonly now: Date;
    readonly newId: () => string;
  },
): Promise<void> {
  const lines = await basketOf(tx, { visitorHash: merge.visitorHash });
  if (lines.length > 0) {
    const basketId = await lockBasket(tx, { customerId: merge.customerId }, merge.newId, merge.now);
    for (const line of lines) await setLine(tx, basketId, line.slug, line.packs, merge.now);
  }
  await tx.delete(baskets).where(eq(baskets.visitorHash, merge.visitorHash));
}
