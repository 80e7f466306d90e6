import { addDays, type Day } from "../shared/calendar";
import type { StockBatch } from "./first-expiry-first-out";

/** How a batch stands, the first of these that holds. */
export type BatchState = "empty" | "kept-back" | "expired" | "expiring" | "on-the-shelf";

/** From this many days before its last day a batch is marked, so that it is sold or sent back in time. Our policy. */
export const expiringDays = 90;

export function batchState(batch: StockBatch, today: Day): BatchState {
  if (batch.onHandPacks === 0) return "empty";
  if (batch.quarantinedAt != null) return "kept-back";
  if (batch.expiresOn < today) return "expired";
  return batch.expiresOn <= addDays(today, expiringDays) ? "expiring" : "on-the-shelf";
}
