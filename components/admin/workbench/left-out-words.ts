import type { Proposal } from "@/lib/domain/stock/batch-order";
import type { LeftOut } from "@/lib/domain/stock/first-expiry-first-out";
import { formatDate } from "@/lib/format/date";

const causes: Record<Exclude<LeftOut, "empty">, (expires: string) => string> = {
  quarantined: () => "kept back, not to be dispensed",
  expired: (expires) => `out of date since ${expires}`,
  "expires-in-course": (expires) => `expires on ${expires}, before the course ends (our policy)`,
};

/** Why batches of an order's medicines are not proposed, a sentence each; empty ones are only counted. */
export function leftOutWords(proposals: readonly Proposal[]): string[] {
  const leftOut = proposals.flatMap(({ allocation }) => allocation.leftOut);
  const sentences = leftOut.flatMap(({ batch, cause }) =>
    cause === "empty" ? [] : [`Batch ${batch.batchNumber}: ${causes[cause](formatDate(batch.expiresOn))}.`],
  );
  const empty = leftOut.filter(({ cause }) => cause === "empty").length;
  if (empty > 0) sentences.push(empty === 1 ? "1 batch is empty." : `${empty} batches are empty.`);
  return sentences;
}

/** What the shelf lacks for this order; null: nothing. */
export function missingWords(proposals: readonly Proposal[]): string | null {
  const missing = proposals.reduce((sum, { allocation }) => sum + allocation.missing, 0);
  if (missing === 0) return null;
  return `The shelf is short of ${missing === 1 ? "1 pack" : `${missing} packs`} for this order.`;
}
