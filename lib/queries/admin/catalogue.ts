import "server-only";
import { medicines } from "@/content/medicines";
import { batchesWithPacks, packsOnHand } from "@/db/repo/batch";
import { type SaleItem, saleItems } from "@/db/repo/catalogue";
import type { Actor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import { dayIn } from "@/lib/domain/shared/calendar";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { batchState } from "@/lib/domain/stock/batch-state";
import type { QueryDeps } from "../deps";

/** Of each medicine, those that expire first; the stock's own page has all of them. */
export const batchesShown = 10;

/** Price, availability and packs of every medicine, for the manager. */
export async function catalogueView({ database, clock, settings }: QueryDeps, actor: Actor) {
  if (actor.kind === "visitor") return err(signedOut) satisfies Result<never, Refusal>;
  if (!can(actor, "catalogue:edit", anything)) return err(notFound);
  const today = dayIn(settings.pharmacy.timeZone, clock.now());
  const items = await saleItems(database.read, today);
  const onHand = await packsOnHand(database.read);
  const batches = await batchesWithPacks(database.read, batchesShown);
  return ok({
    items: medicines.map(({ slug, brand, strengthMg }) => ({
      ...(items.find((one) => one.slug === slug) ?? notYetOnTheShelf(slug)),
      brand,
      strengthMg,
      onHandPacks: onHand.get(slug) ?? 0,
      batches: batches
        .filter((batch) => batch.slug === slug)
        .map((batch) => ({ ...batch, state: batchState(batch, today) })),
    })),
  });
}

/** A shop that begins has texts of every medicine and none of them priced: version 0 says so. */
function notYetOnTheShelf(slug: string): SaleItem {
  return { slug, pricePaise: 0, packCapsules: 0, available: false, freePacks: 0, version: 0 };
}
