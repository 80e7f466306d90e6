import { t } from "@/content/words/t";
import type { DispenseLine } from "@/lib/domain/dispensing/dispense";

/** One batch to be typed: what to take when the shelf says so, else an empty row. */
export interface DispenseRow {
  readonly slug: string | null;
  /** "batch IB2407, 2 packs" */
  readonly take: string | null;
  readonly packs: number | null;
}

const rowsMax = 20;
const empty: DispenseRow = { slug: null, take: null, packs: null };

/** As many rows as the shelf suggests, never none, and up to `wanted` of them when the pharmacist asks for more. */
export function dispenseRows(suggestion: readonly DispenseLine[], wanted: number): DispenseRow[] {
  const rows: DispenseRow[] = suggestion.map((line) => ({
    slug: line.slug,
    take: t("benchSupply.batchPacks", { batch: line.batch, quantity: line.quantity }),
    packs: line.quantity,
  }));
  const count = Math.min(rowsMax, Math.max(1, rows.length, Number.isInteger(wanted) ? wanted : 0));
  return Array.from({ length: count }, (_, at) => rows[at] ?? empty);
}
