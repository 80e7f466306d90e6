import "server-only";
import { t } from "@/content/words/answers";
import { batchNumbered, insertBatch, lockBatch, lockCatalogueItem, slugOfBatch } from "@/db/store/catalogue";
import { lockSaleItems, moveStock } from "@/db/store/stock";
import { type CorrectStock, correctStock, type ReceiveStock, receiveStock } from "@/lib/contracts/catalogue";
import { userIdOf } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import { notFound, refused, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { expiryFaultWords, readExpiry } from "@/lib/domain/stock/expiry";
import { command, done } from "../command";

/** Goods-in: a batch as printed on the pack. */
export const receiveStockCommand = command({
  name: "stock.received",
  input: receiveStock,
  subject: ({ slug }) => ({ subjectKind: "catalogue", subjectId: slug }),
  async run({ tx, actor, now, today, newId }, input: ReceiveStock) {
    if (actor.kind === "visitor") return err(signedOut);
    if (!can(actor, "catalogue:edit", anything) || (await lockCatalogueItem(tx, input.slug)) === null)
      return err(notFound);
    const expiry = readExpiry(input.expiry, today);
    if (!expiry.ok || expiry.value.lastDay < today) {
      const message = expiry.ok ? t("batchIsOutOfDate") : expiryFaultWords(expiry.error);
      return err(refused("stock-refused", message, [{ code: "expiry-invalid", field: "expiry", message }]));
    }
    const expiresOn = expiry.value.lastDay;
    const id = newId();
    const { slug, batchNumber, packs, manufacturer } = input;
    const booked = await batchNumbered(tx, slug, batchNumber); // The item is locked: nobody books one meanwhile.
    if (booked !== null) {
      const message =
        booked === batchNumber
          ? t("batchIsOnTheShelf", { batchNumber })
          : t("batchIsBookedAs", { typed: batchNumber, batchNumber: booked });
      return err(refused("stock-refused", message, [{ code: "batch-known", field: "batchNumber", message }]));
    }
    await insertBatch(tx, {
      id,
      slug,
      batchNumber,
      expiresOn,
      manufacturer,
      receivedPacks: packs,
      onHandPacks: 0,
      receivedAt: now,
    });
    await moveStock(tx, { id: newId(), batchId: id, packs, reason: "received", actorId: userIdOf(actor), at: now });
    return done(
      { batchId: id },
      {
        event: "stock.received",
        subjectKind: "catalogue",
        subjectId: slug,
        details: { batchNumber, packs, expiresOn },
      },
    );
  },
});

/** A count that turned out different. Never below what is promised: those packs belong to customers who have paid a hold. */
export const correctStockCommand = command({
  name: "catalogue.changed",
  input: correctStock,
  subject: ({ batchId }) => ({ subjectKind: "catalogue", subjectId: batchId }),
  async run({ tx, actor, now, today, newId }, input: CorrectStock) {
    if (actor.kind === "visitor") return err(signedOut);
    if (!can(actor, "catalogue:edit", anything)) return err(notFound);
    const slug = await slugOfBatch(tx, input.batchId);
    const [item] = await lockSaleItems(tx, slug === null ? [] : [slug], today); // Items before batches, as dispensing locks them.
    const found = await lockBatch(tx, input.batchId);
    if (found === null) return err(notFound);
    const change = input.onHandPacks - found.onHandPacks;
    const isOffered = found.expiresOn >= today && found.quarantinedAt === null; // Other packs are promised to nobody.
    if (item !== undefined && isOffered && change < 0 && item.freePacks + change < 0) {
      const message = t("onlyPacksAreFree", { freePacks: item.freePacks });
      return err(refused("stock-refused", message, [{ code: "stock-promised", field: "onHandPacks", message }]));
    }
    await moveStock(tx, {
      id: newId(),
      batchId: found.id,
      packs: change,
      reason: "corrected",
      note: input.note,
      actorId: userIdOf(actor),
      at: now,
    });
    return done(
      { batchId: found.id, onHandPacks: input.onHandPacks },
      {
        event: "catalogue.changed",
        subjectKind: "catalogue",
        subjectId: found.slug,
        details: { batchNumber: found.batchNumber, before: found.onHandPacks, after: input.onHandPacks },
      },
    );
  },
});
