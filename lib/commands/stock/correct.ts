import "server-only";
import { lockBatch, slugOfBatch } from "@/db/repo/batch";
import { lockSaleItems } from "@/db/repo/catalogue";
import { moveStock } from "@/db/repo/stock";
import { type CorrectStock, correctStock } from "@/lib/contracts/catalogue";
import { anything, can } from "@/lib/domain/access/can";
import { notFound, refused, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";
import { takeOutOrAsk } from "./take-out";

/**
 * A count that turned out different. Never below what is promised: those packs belong to customers who have paid a hold. Packs that are missing
 * leave the stock by the rule of every other way they leave it.
 */
export const correctStockCommand = command({
  name: "stock.count-corrected",
  duty: { action: "stock:change", without: notFound },
  input: correctStock,
  subject: ({ batchId }) => ({ subjectKind: "batch", subjectId: batchId }),
  async run(work, input: CorrectStock) {
    const { tx, actor, now, today } = work;
    if (actor.kind === "visitor") return err(signedOut);
    if (actor.kind !== "staff" || !can(actor, "stock:change", anything)) return err(notFound);
    const slug = await slugOfBatch(tx, input.batchId);
    const [item] = await lockSaleItems(tx, slug === null ? [] : [slug], today); // Items before batches, as dispensing locks them.
    const batch = await lockBatch(tx, input.batchId);
    if (batch === null) return err(notFound);
    const change = input.onHandPacks - batch.onHandPacks;
    const isOffered = batch.expiresOn >= today && batch.quarantinedAt === null; // Other packs are promised to nobody.
    if (item !== undefined && isOffered && change < 0 && item.freePacks + change < 0) {
      return err(
        refused({ code: "stock-refused", params: { case: "count", freePacks: item.freePacks } }, [
          { code: "stock-promised", field: "onHandPacks", params: { freePacks: item.freePacks } },
        ]),
      );
    }
    const { note } = input;
    const { userId: actorId } = actor;
    if (change < 0)
      return takeOutOrAsk(work, batch, { packs: -change, reason: "corrected", code: null, note, actorId });
    const id = work.newId();
    await moveStock(tx, { id, batchId: batch.id, packs: change, reason: "corrected", note, actorId, at: now });
    return done(
      { batchId: batch.id, onHandPacks: input.onHandPacks, shortPacks: 0, requestId: null as string | null },
      {
        event: "stock.count-corrected",
        subjectKind: "batch",
        subjectId: batch.id,
        details: { batchNumber: batch.batchNumber, before: batch.onHandPacks, after: input.onHandPacks },
      },
    );
  },
});
