import type { Day } from "../shared/calendar";
import type { Reason } from "../shared/reason";
import type { StockBatch } from "./first-expiry-first-out";
import type { WriteOffCode } from "./movement";

/** Every reason why these packs may not be written off; empty = they may. */
export function writeOffReasons(
  asked: { readonly packs: number; readonly code: WriteOffCode | null },
  batch: StockBatch,
  today: Day,
): Reason[] {
  const reasons: Reason[] = [];
  if (asked.packs > batch.onHandPacks) {
    reasons.push({
      code: "batch-short",
      field: "packs",
      params: { case: "write-off", batchNumber: batch.batchNumber, left: batch.onHandPacks },
    });
  }
  if (asked.code === "expired" && batch.expiresOn >= today) {
    reasons.push({
      code: "batch-in-date",
      field: "code",
      params: { batchNumber: batch.batchNumber },
    });
  }
  return reasons;
}

/**
 * So many packs of one batch one person may take out of the stock alone within a day, by whatever kind of movement; beyond that a second person
 * confirms. Our policy.
 */
export const takeOutAloneMax = 20;
export const takeOutAloneWindowMs = 24 * 3_600_000;

export const writeOffOutcomes = ["confirmed", "refused"] as const;

/** @param before packs of the batch that this person took out within the window, and what they asked for that still waits */
export const needsSecondPerson = (packs: number, before: number): boolean => before + packs > takeOutAloneMax;
