import "server-only";
import { lockBatch, slugOfBatch } from "@/db/store/catalogue";
import { lockSaleItems, moveStock } from "@/db/store/stock";
import { type WriteOffStock, writeOffStock } from "@/lib/contracts/stock";
import { userIdOf } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import { notFound, refused, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { writeOffReasons } from "@/lib/domain/stock/write-off";
import { command, done } from "../command";
import { alertShortage } from "./shortage";

/** Packs leave the stock without being supplied. Also promised ones: what is damaged cannot be kept on paper. */
export const writeOffStockCommand = command({
  name: "stock.written-off",
  input: writeOffStock,
  subject: ({ batchId }) => ({ subjectKind: "batch", subjectId: batchId }),
  async run(work, input: WriteOffStock) {
    const { tx, actor, now, today, newId } = work;
    if (actor.kind === "visitor") return err(signedOut);
    if (!can(actor, "stock:change", anything)) return err(notFound);
    const slug = await slugOfBatch(tx, input.batchId);
    await lockSaleItems(tx, slug === null ? [] : [slug], today); // Items before batches, as dispensing locks them.
    const batch = await lockBatch(tx, input.batchId);
    if (batch === null) return err(notFound);
    const reasons = writeOffReasons(input, batch, today);
    if (reasons.length > 0) return err(refused("stock-refused", "Nothing was written off.", reasons));
    const { packs, code, note } = input;
    const id = newId();
    await moveStock(tx, {
      id,
      batchId: batch.id,
      packs: -packs,
      reason: "written-off",
      code,
      note: note || null,
      actorId: userIdOf(actor),
      at: now,
    });
    const shortPacks = await alertShortage(work, batch.slug, id);
    return done(
      { batchId: batch.id, onHandPacks: batch.onHandPacks - packs, shortPacks },
      {
        event: "stock.written-off",
        subjectKind: "batch",
        subjectId: batch.id,
        details: { batchNumber: batch.batchNumber, packs, code, shortPacks },
      },
    );
  },
});
