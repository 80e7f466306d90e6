import "server-only";
import { insertBatch, numbersAlike } from "@/db/repo/batch";
import { lockCatalogueItem } from "@/db/repo/catalogue";
import { moveStock } from "@/db/repo/stock";
import { type ReceiveStock, receiveStock } from "@/lib/contracts/catalogue";
import { userIdOf } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import { notFound, type Reason, refused, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { bookedAlready } from "@/lib/domain/stock/batch-number";
import { readExpiry } from "@/lib/domain/stock/expiry";
import { command, done } from "../command";

/** Goods-in: a batch as printed on the pack. */
export const receiveStockCommand = command({
  name: "stock.received",
  duty: { action: "catalogue:edit", without: notFound },
  input: receiveStock,
  subject: ({ slug }) => ({ subjectKind: "catalogue", subjectId: slug }),
  async run({ tx, actor, now, today, newId }, input: ReceiveStock) {
    if (actor.kind === "visitor") return err(signedOut);
    if (!can(actor, "catalogue:edit", anything) || (await lockCatalogueItem(tx, input.slug)) === null)
      return err(notFound);
    const expiry = readExpiry(input.expiry, today);
    if (!expiry.ok || expiry.value.lastDay < today) {
      const reason = {
        code: "expiry-invalid",
        field: "expiry",
        params: { case: expiry.ok ? "out-of-date" : expiry.error },
      } as const;
      return err({ ...refused(reason, [reason]), code: "stock-refused" });
    }
    const expiresOn = expiry.value.lastDay;
    const id = newId();
    const { slug, batchNumber, packs, manufacturer } = input;
    // The item is locked: nobody books one meanwhile.
    const booked = bookedAlready(await numbersAlike(tx, slug, batchNumber), batchNumber);
    const isAnother = booked?.kind === "alike" && input.anotherBatch === batchNumber;
    if (booked !== null && !isAnother) {
      const reason = bookedReason(booked, batchNumber);
      return err({ ...refused(reason, [reason]), code: "stock-refused" });
    }
    const apartFrom = booked === null ? {} : { apartFrom: booked.number };
    await insertBatch(tx, {
      id,
      slug,
      batchNumber,
      ...apartFrom,
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
        details: { batchNumber, packs, expiresOn, ...apartFrom },
      },
    );
  },
});

function bookedReason({ kind, number }: NonNullable<ReturnType<typeof bookedAlready>>, typed: string): Reason {
  const values = { typed, batchNumber: number };
  if (kind === "alike") return { code: "batch-alike", field: "anotherBatch", params: { ...values } };
  const about = { code: "batch-known", field: "batchNumber" } as const;
  return number === typed
    ? { ...about, params: { case: "same", batchNumber: typed } }
    : { ...about, params: { case: "spelt-otherwise", ...values } };
}
