import "server-only";
import { lockCatalogueItem, updateCatalogueItem } from "@/db/store/catalogue";
import { type EditCatalogueItem, editCatalogueItem } from "@/lib/contracts/catalogue";
import { anything, can } from "@/lib/domain/access/can";
import { conflict, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";

/** A manager sets price and availability. What was ordered before keeps its price. */
export const editCatalogueItemCommand = command({
  name: "catalogue.changed",
  input: editCatalogueItem,
  subject: ({ slug }) => ({ subjectKind: "catalogue", subjectId: slug }),
  async run({ tx, actor, now }, input: EditCatalogueItem) {
    if (actor.kind === "visitor") return err(signedOut);
    if (!can(actor, "catalogue:edit", anything)) return err(notFound);
    const item = await lockCatalogueItem(tx, input.slug);
    if (item === null) return err(notFound);
    if (item.version !== input.seenVersion) {
      const price = (item.pricePaise / 100).toFixed(2);
      return err(
        conflict(
          "item-changed",
          `Someone changed this medicine meanwhile: the price is now ₹ ${price}, ${item.available ? "available" : "not available"}. Nothing of yours was saved.`,
        ),
      );
    }
    const { pricePaise, available } = input;
    await updateCatalogueItem(tx, input.slug, { pricePaise, available, version: item.version + 1, updatedAt: now });
    return done(
      { slug: input.slug, pricePaise, available, version: item.version + 1 },
      {
        event: "catalogue.changed",
        subjectKind: "catalogue",
        subjectId: input.slug,
        details: {
          before: { pricePaise: item.pricePaise, available: item.available },
          after: { pricePaise, available },
        },
      },
    );
  },
});
