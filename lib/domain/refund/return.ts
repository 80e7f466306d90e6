import { after, type OrderState } from "../order/machine";
import type { Reason } from "../shared/reason";
import { batchMeant } from "../stock/batch-number";

/** Why packs that were dispensed came back. */
export const returnReasonCodes = [
  "not-sent",
  "refused-at-door",
  "not-collected",
  "damaged",
  "wrong-pack",
  "recalled",
  "other",
] as const;
export type ReturnReasonCode = (typeof returnReasonCodes)[number];

export interface ReturnLine {
  readonly slug: string;
  readonly batch: string;
  /** 0 for a batch that is named and of which nothing came back. */
  readonly packs: number;
}

/** What the register says was supplied of one batch, and how many packs of it came back before. */
export interface SuppliedBatch {
  readonly batchId: string;
  readonly slug: string;
  readonly batchNumber: string;
  readonly packs: number;
  readonly returnedPacks: number;
}

/** Packs came out of the pharmacy's hands, or were about to: only then can they come back. */
export const canReturn = (state: OrderState): boolean => state === "handed-over" || after(state, "hand-over") !== null;

/** Every reason why these packs cannot have come back; empty = they can. The register is what they are counted against. */
export function returnReasons(lines: readonly ReturnLine[], supplied: readonly SuppliedBatch[]): Reason[] {
  return lines.flatMap((line, index): Reason[] => {
    if (line.packs === 0) return [];
    const field = `lines.${index}`;
    const batch = batchOf(line, supplied);
    if (batch === undefined) {
      const known = supplied.map(({ batchNumber }) => batchNumber).join(", ");
      return [{ code: "batch-not-supplied", field: `${field}.batch`, params: { batch: line.batch, known } }];
    }
    const left = batch.packs - batch.returnedPacks;
    const asked = lines
      .filter((other) => batchOf(other, supplied) === batch)
      .reduce((sum, other) => sum + other.packs, 0);
    if (asked <= left) return [];
    return [
      {
        code: "more-than-supplied",
        field: `${field}.packs`,
        params: { batch: line.batch, packs: batch.packs, returnedPacks: batch.returnedPacks },
      },
    ];
  });
}

export const batchOf = (line: ReturnLine, supplied: readonly SuppliedBatch[]): SuppliedBatch | undefined =>
  batchMeant(supplied, line.slug, line.batch);
