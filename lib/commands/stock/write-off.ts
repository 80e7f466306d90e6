import "server-only";
import { lockBatch, slugOfBatch } from "@/db/repo/batch";
import { lockSaleItems } from "@/db/repo/catalogue";
import { type WriteOffStock, writeOffStock } from "@/lib/contracts/stock";
import { anything, can } from "@/lib/domain/access/can";
import { notFound, refused, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { writeOffReasons } from "@/lib/domain/stock/write-off";
import { command } from "../command";
import { takeOutOrAsk } from "./take-out";

/**
 * Packs leave the stock without being supplied. Also promised ones: what is damaged cannot be kept on paper. Many of one batch wait for a
 * second person (take-out.ts).
 */
export const writeOffStockCommand = command({
  name: "stock.written-off",
  duty: { action: "stock:change", without: notFound },
  input: writeOffStock,
  subject: ({ batchId }) => ({ subjectKind: "batch", subjectId: batchId }),
  async run(work, input: WriteOffStock) {
    const { tx, actor, today } = work;
    if (actor.kind === "visitor") return err(signedOut);
    if (actor.kind !== "staff" || !can(actor, "stock:change", anything)) return err(notFound);
    const slug = await slugOfBatch(tx, input.batchId);
    await lockSaleItems(tx, slug === null ? [] : [slug], today); // Items before batches, as dispensing locks them.
    const batch = await lockBatch(tx, input.batchId);
    if (batch === null) return err(notFound);
    const reasons = writeOffReasons(input, batch, today);
    if (reasons.length > 0) return err(refused({ code: "stock-refused", params: { case: "write-off" } }, reasons));
    const { packs, code, note } = input;
    const asked = { packs, reason: "written-off", code, note: note || null, actorId: actor.userId } as const;
    return takeOutOrAsk(work, batch, asked);
  },
});
