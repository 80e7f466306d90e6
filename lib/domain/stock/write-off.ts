import { t } from "@/content/words/stock";
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
    reasons.push({
      code: "batch-short",
      field: "packs",
      message: t("batchHasOnHand", { batchNumber: batch.batchNumber, left: batch.onHandPacks }),
    });
  }
  if (asked.code === "expired" && batch.expiresOn >= today) {
    reasons.push({
      code: "batch-in-date",
      field: "code",
      message: t("batchIsInDateChoose", { batchNumber: batch.batchNumber }),
    });
  }
  return reasons;
}

/** So many packs of one batch one person may write off alone within a day; beyond that a second person confirms. Our policy. */
export const writeOffAloneMax = 20;
export const writeOffAloneWindowMs = 24 * 3_600_000;

export const writeOffOutcomes = ["confirmed", "refused"] as const;

/** @param alone packs of the batch that this person wrote off within the window */
export const needsSecondPerson = (packs: number, alone: number): boolean => alone + packs > writeOffAloneMax;
