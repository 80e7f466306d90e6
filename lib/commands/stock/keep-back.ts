import "server-only";
import { t } from "@/content/words/answers";
import { lockBatch, setQuarantine, slugOfBatch } from "@/db/store/catalogue";
import { lockSaleItems } from "@/db/store/stock";
import { type KeepBackBatch, keepBackBatch, type PutBackBatch, putBackBatch } from "@/lib/contracts/stock";
import { anything, can } from "@/lib/domain/access/can";
import { conflict, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, type Work } from "../command";
import { alertShortage } from "./shortage";

/** A batch is kept back as a whole: from this moment none of it is offered or dispensed. A pharmacist may, because a recall does not wait. */
export const keepBackBatchCommand = command({
  name: "stock.kept-back",
  input: keepBackBatch,
  subject: ({ batchId }) => ({ subjectKind: "batch", subjectId: batchId }),
  async run(work, input: KeepBackBatch) {
    const { tx, actor, now } = work;
    if (actor.kind === "visitor") return err(signedOut);
    if (!can(actor, "stock:keep-back", anything)) return err(notFound);
    const batch = await lockedBatch(work, input.batchId);
    if (batch === null) return err(notFound);
    if (batch.quarantinedAt !== null)
      return err(conflict("already-kept-back", t("batchIsKeptBackAlready", { batchNumber: batch.batchNumber })));
    const { code, note } = input;
    await setQuarantine(tx, batch.id, { quarantinedAt: now, quarantineCode: code, quarantineNote: note || null });
    const shortPacks = await alertShortage(work, batch.slug, `kept-back:${batch.id}:${now.getTime()}`);
    return done(
      { batchId: batch.id, shortPacks },
      {
        event: "stock.kept-back",
        subjectKind: "batch",
        subjectId: batch.id,
        details: { batchNumber: batch.batchNumber, code, onHandPacks: batch.onHandPacks, shortPacks },
      },
    );
  },
});

/** Nothing was wrong with it: its packs are offered and dispensed again. */
export const putBackBatchCommand = command({
  name: "stock.put-back",
  input: putBackBatch,
  subject: ({ batchId }) => ({ subjectKind: "batch", subjectId: batchId }),
  async run(work, input: PutBackBatch) {
    const { tx, actor } = work;
    if (actor.kind === "visitor") return err(signedOut);
    if (!can(actor, "stock:keep-back", anything)) return err(notFound);
    const batch = await lockedBatch(work, input.batchId);
    if (batch === null) return err(notFound);
    if (batch.quarantinedAt === null)
      return err(conflict("not-kept-back", t("batchIsNotKeptBack", { batchNumber: batch.batchNumber })));
    await setQuarantine(tx, batch.id, { quarantinedAt: null, quarantineCode: null, quarantineNote: input.note });
    return done(
      { batchId: batch.id },
      {
        event: "stock.put-back",
        subjectKind: "batch",
        subjectId: batch.id,
        details: { batchNumber: batch.batchNumber, code: batch.quarantineCode },
      },
    );
  },
});

/** Items before batches, as dispensing locks them. */
async function lockedBatch({ tx, today }: Work, batchId: string) {
  const slug = await slugOfBatch(tx, batchId);
  await lockSaleItems(tx, slug === null ? [] : [slug], today);
  return lockBatch(tx, batchId);
}
