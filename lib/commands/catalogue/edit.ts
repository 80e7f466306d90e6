import "server-only";
import { medicineBySlug } from "@/content/medicines";
import { insertCatalogueItem, lockCatalogueItem, updateCatalogueItem } from "@/db/repo/catalogue";
import { type EditCatalogueItem, editCatalogueItem } from "@/lib/contracts/catalogue";
import { anything, can } from "@/lib/domain/access/can";
import { conflict, notFound, refused, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, type Work } from "../command";

/** A manager sets price and availability, and so brings a medicine on the shelf. What was ordered before keeps its price. */
export const editCatalogueItemCommand = command({
  name: "catalogue.changed",
  duty: { action: "catalogue:edit", without: notFound },
  input: editCatalogueItem,
  subject: ({ slug }) => ({ subjectKind: "catalogue", subjectId: slug }),
  async run(work, input: EditCatalogueItem) {
    const { tx, actor, now } = work;
    if (actor.kind === "visitor") return err(signedOut);
    if (!can(actor, "catalogue:edit", anything) || medicineBySlug(input.slug) === null) return err(notFound);
    const item = await lockCatalogueItem(tx, input.slug);
    if (item === null) return bringOnTheShelf(work, input);
    if (item.version !== input.seenVersion) return err(itemChanged(item));
    const { slug, pricePaise, available } = input;
    const version = item.version + 1;
    await updateCatalogueItem(tx, slug, { pricePaise, available, version, updatedAt: now });
    const before = { pricePaise: item.pricePaise, available: item.available };
    return saved({ slug, pricePaise, available, version }, before);
  },
});

async function bringOnTheShelf({ tx, now }: Work, { slug, pricePaise, available, packCapsules }: EditCatalogueItem) {
  if (packCapsules === undefined) {
    return err(refused("catalogue-refused", [{ code: "pack-missing", field: "packCapsules" }]));
  }
  const isNew = await insertCatalogueItem(tx, { slug, pricePaise, packCapsules, available, updatedAt: now });
  return isNew
    ? saved({ slug, pricePaise, available, version: 1 }, null)
    : err(conflict({ code: "item-changed", params: { case: "new" } }));
}

function itemChanged({ pricePaise, available }: { readonly pricePaise: number; readonly available: boolean }) {
  const price = (pricePaise / 100).toFixed(2);
  return conflict({ code: "item-changed", params: { case: "changed", price, available: String(available) } });
}

interface Saved {
  readonly slug: string;
  readonly pricePaise: number;
  readonly available: boolean;
  readonly version: number;
}

function saved(item: Saved, before: Pick<Saved, "pricePaise" | "available"> | null) {
  const { slug, pricePaise, available } = item;
  const details = { before, after: { pricePaise, available } };
  return done(item, { event: "catalogue.changed", subjectKind: "catalogue", subjectId: slug, details });
}
