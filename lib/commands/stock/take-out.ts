import "server-only";
import type { lockBatch } from "@/db/repo/batch";
import { moveStock } from "@/db/repo/stock";
import { askForWriteOff, takenOutBy } from "@/db/repo/write-off";
import { conflict } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import type { TakenOutReason, WriteOffCode } from "@/lib/domain/stock/movement";
import { needsSecondPerson, takeOutAloneWindowMs } from "@/lib/domain/stock/write-off";
import { done, type Work } from "../command";
import { alertShortage } from "./shortage";

type Batch = NonNullable<Awaited<ReturnType<typeof lockBatch>>>;

export interface TakenOut {
  readonly packs: number;
  readonly reason: TakenOutReason;
  readonly code: WriteOffCode | null;
  readonly note: string | null;
  /** Whose doing it is: who asked, where a second person confirmed. */
  readonly actorId: string;
}

/**
 * The one way for people to take packs of a batch out of the stock, whatever the kind of movement: booked at once up to the limit of one person,
 * beyond it asked of a second. Call with the item and the batch locked, and what is asked judged.
 */
export async function takeOutOrAsk(work: Work, batch: Batch, asked: TakenOut) {
  const since = new Date(work.now.getTime() - takeOutAloneWindowMs);
  const before = await takenOutBy(work.tx, batch.id, asked.actorId, since);
  return needsSecondPerson(asked.packs, before) ? ask(work, batch, asked) : takeOut(work, batch, asked, null);
}

async function ask(work: Work, batch: Batch, { actorId, ...asked }: TakenOut) {
  const id = work.newId();
  const request = { ...asked, id, batchId: batch.id, askedBy: actorId, askedAt: work.now };
  if (!(await askForWriteOff(work.tx, request)))
    return err(conflict({ code: "write-off-open", params: { batchNumber: batch.batchNumber } }));
  const { packs, reason, code } = asked;
  return done(
    { batchId: batch.id, onHandPacks: batch.onHandPacks, shortPacks: 0, requestId: id as string | null },
    {
      event: "stock.write-off-asked",
      subjectKind: "batch",
      subjectId: batch.id,
      details: { batchNumber: batch.batchNumber, packs, reason, code },
    },
  );
}

/** Books what was judged. @param requestId the request a second person confirmed; null: one person alone, within the limit */
export async function takeOut(work: Work, batch: Batch, taken: TakenOut, requestId: string | null) {
  const { packs, reason, code, note, actorId } = taken;
  const id = work.newId();
  await moveStock(work.tx, {
    id,
    batchId: batch.id,
    packs: -packs,
    reason,
    code,
    note,
    actorId,
    requestId,
    at: work.now,
  });
  const shortPacks = await alertShortage(work, batch.slug, id);
  return done(
    { batchId: batch.id, onHandPacks: batch.onHandPacks - packs, shortPacks, requestId: null as string | null },
    {
      event: reason === "written-off" ? "stock.written-off" : "stock.count-corrected",
      subjectKind: "batch",
      subjectId: batch.id,
      details: { batchNumber: batch.batchNumber, packs, code, shortPacks },
    },
  );
}
