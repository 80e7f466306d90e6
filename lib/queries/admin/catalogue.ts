import "server-only";
import { medicines } from "@/content/medicines/all";
import { allBatches } from "@/db/read/batches";
import { type SaleItem, saleItems } from "@/db/store/stock";
import type { Actor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import { dayIn } from "@/lib/domain/shared/calendar";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";

/** Price, availability and batches of every medicine, for the manager. */
export async function catalogueView({ database, clock, settings }: QueryDeps, actor: Actor) {
  if (actor.kind === "visitor") return err(signedOut) satisfies Result<never, Refusal>;
  if (!can(actor, "catalogue:edit", anything)) return err(notFound);
  const today = dayIn(settings.pharmacy.timeZone, clock.now());
  const items = await saleItems(database.read, today);
  const batches = await allBatches(database.read);
  return ok({
    today,
    items: medicines.map(({ slug, brand, strengthMg }) => ({
      ...(items.find((one) => one.slug === slug) ?? notYetOnTheShelf(slug)),
      brand,
      strengthMg,
      batches: batches.filter((batch) => batch.slug === slug),
    })),
  });
}

/** A shop that begins has texts of every medicine and none of them priced: version 0 says so. */
function notYetOnTheShelf(slug: string): SaleItem {
  return { slug, pricePaise: 0, packCapsules: 0, available: false, freePacks: 0, version: 0 };
}
