import { t } from "@/content/words/t";
import type { Proposal } from "@/lib/domain/stock/batch-order";
import type { LeftOut } from "@/lib/domain/stock/first-expiry-first-out";
import { formatDate } from "@/lib/format/date";

const causes: Record<Exclude<LeftOut, "empty">, (expires: string) => string> = {
  quarantined: () => t("benchSupply.batchQuarantined"),
  expired: (expires) => t("benchSupply.batchExpired", { expires }),
  "expires-in-course": (expires) => t("benchSupply.batchExpiresBefore", { expires }),
};

/** Why batches of an order's medicines are not proposed, a sentence each; empty ones are only counted. */
export function leftOutWords(proposals: readonly Proposal[]): string[] {
  const leftOut = proposals.flatMap(({ allocation }) => allocation.leftOut);
  const sentences = leftOut.flatMap(({ batch, cause }) =>
    cause === "empty"
      ? []
      : [
          t("benchSupply.batchWhy", {
            batchNumber: batch.batchNumber,
            value: causes[cause](formatDate(batch.expiresOn)),
          }),
        ],
  );
  const empty = leftOut.filter(({ cause }) => cause === "empty").length;
  if (empty > 0) sentences.push(t("benchSupply.batchesEmpty", { empty }));
  return sentences;
}

/** What the shelf lacks for this order; null: nothing. */
export function missingWords(proposals: readonly Proposal[]): string | null {
  const missing = proposals.reduce((sum, { allocation }) => sum + allocation.missing, 0);
  if (missing === 0) return null;
  return t("benchSupply.stockShort", { missing });
}
