import type { DispenseLine, ShelfBatch } from "../dispensing/dispense";
import type { Day } from "../shared/calendar";
import type { Reason } from "../shared/reason";
import { type Allocation, firstExpiryFirstOut, takenUntil } from "./first-expiry-first-out";

/** Why packs were taken in another order than that of their expiry. */
export const deviationCodes = ["not-found", "damaged", "one-batch", "finished-in-time"] as const;
export type DeviationCode = (typeof deviationCodes)[number];

export interface OrderedPacks {
  readonly slug: string;
  readonly packs: number;
  readonly capsules: number;
}

export interface Proposal {
  readonly slug: string;
  readonly shelf: readonly ShelfBatch[];
  readonly allocation: Allocation<ShelfBatch>;
}

/** Which batches to take for an order, medicine by medicine. The course is calculated from what the prescription says of capsules a day. */
export function proposeBatches(
  ordered: readonly OrderedPacks[],
  shelf: readonly ShelfBatch[],
  capsulesPerDay: number | null,
  day: Day,
): Proposal[] {
  return ordered.map(({ slug, packs, capsules }) => {
    const own = shelf.filter((batch) => batch.slug === slug);
    const until = capsulesPerDay === null ? null : takenUntil(day, capsules, capsulesPerDay);
    return { slug, shelf: own, allocation: firstExpiryFirstOut(own, { packs, day, takenUntil: until }) };
  });
}

/** The proposal as lines of the dispensing form. */
export function proposedLines(proposals: readonly Proposal[]): DispenseLine[] {
  return proposals.flatMap(({ slug, allocation }) =>
    allocation.taken.map(({ batch, packs }) => ({
      slug,
      batch: batch.batchNumber,
      expiry: batch.expiresOn.slice(0, 7),
      quantity: packs,
    })),
  );
}

/**
 * Whether more of a batch was taken than proposed. Batches that nobody may take (unknown, empty, in quarantine, out of date) are refused for
 * themselves and count as no deviation.
 */
export function deviates(proposals: readonly Proposal[], lines: readonly DispenseLine[]): boolean {
  return proposals.some(({ slug, shelf, allocation }) =>
    shelf.some((batch) => {
      const isForbidden = allocation.leftOut.some((one) => one.batch === batch && one.cause !== "expires-in-course");
      const proposed = allocation.taken.find((one) => one.batch === batch)?.packs ?? 0;
      const given = lines
        .filter((line) => line.slug === slug && line.batch === batch.batchNumber)
        .reduce((sum, line) => sum + line.quantity, 0);
      return !isForbidden && given > proposed;
    }),
  );
}

/** Every reason why these packs may not leave in this order; empty = they may. What is no batch of ours is for `dispenseReasons`. */
export function batchOrderReasons(
  proposals: readonly Proposal[],
  lines: readonly DispenseLine[],
  deviation: DeviationCode | null,
): Reason[] {
  const reasons: Reason[] = lines.flatMap((line, index): Reason[] => {
    const cause = causeOf(proposals, line);
    if (cause === "quarantined")
      return [
        {
          code: "batch-quarantined",
          field: `lines.${index}.batch`,
          params: { case: "shelf", batch: line.batch },
        },
      ];
    if (cause === "expires-in-course" && deviation !== null && deviation !== "finished-in-time")
      return [
        {
          code: "expires-in-course",
          field: "deviation",
          params: { batch: line.batch },
        },
      ];
    return [];
  });
  if (deviation !== null || !deviates(proposals, lines)) return reasons;
  return [...reasons, { code: "batch-order", field: "deviation", params: { proposals: proposedLines(proposals) } }];
}

function causeOf(proposals: readonly Proposal[], line: DispenseLine) {
  const proposal = proposals.find(({ slug }) => slug === line.slug);
  return proposal?.allocation.leftOut.find(({ batch }) => batch.batchNumber === line.batch)?.cause ?? null;
}
