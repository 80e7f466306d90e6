import "server-only";
import { t } from "@/content/words/answers";
import { lockBatch, slugOfBatch } from "@/db/store/catalogue";
import { lockSaleItems } from "@/db/store/stock";
import { askForWriteOff, writtenOffBy } from "@/db/store/write-offs";
import { type WriteOffStock, writeOffStock } from "@/lib/contracts/stock";
import { anything, can } from "@/lib/domain/access/can";
import { conflict, notFound, refused, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { needsSecondPerson, writeOffAloneWindowMs, writeOffReasons } from "@/lib/domain/stock/write-off";
import { command, done, type Work } from "../command";
import { takeOff } from "./take-off";

/**
 * Packs leave the stock without being supplied. Also promised ones: what is damaged cannot be kept on paper. Many of one batch wait for a
 * second person (confirm-write-off.ts).
 */
export const writeOffStockCommand = command({
  name: "stock.written-off",
  input: writeOffStock,
  subject: ({ batchId }) => ({ subjectKind: "batch", subjectId: batchId }),
  async run(work, input: WriteOffStock) {
    const { tx, actor, now, today } = work;
    if (actor.kind === "visitor") return err(signedOut);
    if (actor.kind !== "staff" || !can(actor, "stock:change", anything)) return err(notFound);
    const slug = await slugOfBatch(tx, input.batchId);
    await lockSaleItems(tx, slug === null ? [] : [slug], today); // Items before batches, as dispensing locks them.
    const batch = await lockBatch(tx, input.batchId);
    if (batch === null) return err(notFound);
    const reasons = writeOffReasons(input, batch, today);
    if (reasons.length > 0) return err(refused("stock-refused", t("nothingWasWrittenOff"), reasons));
    const note = input.note || null;
    const since = new Date(now.getTime() - writeOffAloneWindowMs);
    const alone = await writtenOffBy(tx, batch.id, actor.userId, since);
    if (needsSecondPerson(input.packs, alone)) return ask(work, { ...input, note, askedBy: actor.userId }, batch);
    return takeOff(work, batch, { packs: input.packs, code: input.code, note, actorId: actor.userId });
  },
});

interface Asked extends Omit<WriteOffStock, "note"> {
  readonly note: string | null;
  readonly askedBy: string;
}

async function ask(work: Work, asked: Asked, batch: NonNullable<Awaited<ReturnType<typeof lockBatch>>>) {
  const id = work.newId();
  if (!(await askForWriteOff(work.tx, { ...asked, id, askedAt: work.now })))
    return err(conflict("write-off-open", t("aWriteOffOfBatch", { batchNumber: batch.batchNumber })));
  const { packs, code } = asked;
  return done(
    { batchId: batch.id, onHandPacks: batch.onHandPacks, shortPacks: 0, requestId: id as string | null },
    {
      event: "stock.write-off-asked",
      subjectKind: "batch",
      subjectId: batch.id,
      details: { batchNumber: batch.batchNumber, packs, code },
    },
  );
}
