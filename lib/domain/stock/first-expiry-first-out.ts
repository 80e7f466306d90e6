import { addDays, type Day } from "../shared/calendar";

/** A batch as it stands on the shelf. `expiresOn` is the last day of use. */
export interface StockBatch {
  readonly batchNumber: string;
  readonly expiresOn: Day;
  readonly onHandPacks: number;
  /** Since when it is in quarantine; null or left out: it is not. */
  readonly quarantinedAt?: Date | null;
}

export interface PacksWanted {
  readonly packs: number;
  /** The day of supply where the pharmacy stands. */
  readonly day: Day;
  /** The last day on which the patient will take of them; null where nobody knows. */
  readonly takenUntil: Day | null;
}

/** Why a batch is passed over: the first of these that holds. */
export type LeftOut = "empty" | "quarantined" | "expired" | "expires-in-course";

export interface Allocation<Batch extends StockBatch> {
  /** In the order in which they are taken; a batch stands here once. */
  readonly taken: readonly { readonly batch: Batch; readonly packs: number }[];
  /** Packs that no batch gives. */
  readonly missing: number;
  readonly leftOut: readonly { readonly batch: Batch; readonly cause: LeftOut }[];
}

/**
 * First expiry, first out: which batches of one medicine to take for the packs wanted, and why the others are passed over. Goes on to the next
 * batch where one is not enough. Of batches that expire on the same day the lower batch number goes first, so that everyone is told the same.
 * That a batch must last as long as the patient takes of it is our policy.
 * @param batches one medicine's batches, in any order
 */
export function firstExpiryFirstOut<Batch extends StockBatch>(
  batches: readonly Batch[],
  wanted: PacksWanted,
): Allocation<Batch> {
  const sorted = batches.toSorted((a, b) => compare(a.expiresOn, b.expiresOn) || compare(a.batchNumber, b.batchNumber));
  const taken: { batch: Batch; packs: number }[] = [];
  const leftOut: { batch: Batch; cause: LeftOut }[] = [];
  let missing = Math.max(0, wanted.packs);
  for (const batch of sorted) {
    const cause = whyLeftOut(batch, wanted);
    if (cause !== null) {
      leftOut.push({ batch, cause });
      continue;
    }
    const packs = Math.min(missing, batch.onHandPacks);
    if (packs > 0) taken.push({ batch, packs });
    missing -= packs;
  }
  return { taken, missing, leftOut };
}

/** Why this batch is not offered at all; null: it is. */
export function whyLeftOut(batch: StockBatch, { day, takenUntil }: PacksWanted): LeftOut | null {
  if (batch.onHandPacks <= 0) return "empty";
  if (batch.quarantinedAt != null) return "quarantined";
  if (batch.expiresOn < day) return "expired";
  return takenUntil !== null && batch.expiresOn < takenUntil ? "expires-in-course" : null;
}

/** The last day on which a supply that begins on `day` is taken: 30 capsules at one a day from 1 June last until 30 June. */
export function takenUntil(day: Day, capsules: number, capsulesPerDay: number): Day {
  return addDays(day, Math.max(1, Math.ceil(capsules / capsulesPerDay)) - 1);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
