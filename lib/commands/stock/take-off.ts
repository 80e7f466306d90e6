import "server-only";
import type { lockBatch } from "@/db/store/catalogue";
import { moveStock } from "@/db/store/stock";
import type { WriteOffCode } from "@/lib/domain/stock/movement";
import { done, type Work } from "../command";
import { alertShortage } from "./shortage";

type Batch = NonNullable<Awaited<ReturnType<typeof lockBatch>>>;

export interface TakenOff {
  readonly packs: number;
  readonly code: WriteOffCode;
  readonly note: string | null;
  /** Whose write-off it is: who asked, where a second person confirmed. */
  readonly actorId: string | null;
}

/** Books a write-off that was judged, with the item and the batch locked. */
export async function takeOff(work: Work, batch: Batch, { packs, code, note, actorId }: TakenOff) {
  const id = work.newId();
  await moveStock(work.tx, {
    id,
    batchId: batch.id,
    packs: -packs,
    reason: "written-off",
    code,
    note,
    actorId,
    at: work.now,
  });
  const shortPacks = await alertShortage(work, batch.slug, id);
  return done(
    { batchId: batch.id, onHandPacks: batch.onHandPacks - packs, shortPacks, requestId: null as string | null },
    {
      event: "stock.written-off",
      subjectKind: "batch",
      subjectId: batch.id,
      details: { batchNumber: batch.batchNumber, packs, code, shortPacks },
    },
  );
}
