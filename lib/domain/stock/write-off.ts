import type { Day } from "../shared/calendar";
import type { Reason } from "../shared/reason";
import type { StockBatch } from "./first-expiry-first-out";
import type { WriteOffCode } from "./movement";

/** Every reason why these packs may not be written off; empty = they may. */
export function writeOffReasons(
  asked: { readonly packs: number; readonly code: WriteOffCode },
  batch: StockBatch,
  today: Day,
): Reason[] {
  const reasons: Reason[] = [];
  if (asked.packs > batch.onHandPacks) {
    const left = batch.onHandPacks === 1 ? "1 pack" : `${batch.onHandPacks} packs`;
    reasons.push({
      code: "batch-short",
      field: "packs",
      message: `Batch ${batch.batchNumber} has ${left} on hand.`,
    });
  }
  if (asked.code === "expired" && batch.expiresOn >= today) {
    reasons.push({
      code: "batch-in-date",
      field: "code",
      message: `Batch ${batch.batchNumber} is in date. Choose another reason.`,
    });
  }
  return reasons;
}
