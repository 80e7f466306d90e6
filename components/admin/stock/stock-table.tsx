import { Chip, type ChipProps } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { DayOf } from "@/components/ui/time";
import type { BatchState } from "@/lib/domain/stock/batch-state";
import { routes } from "@/lib/routes";
import styles from "./stock.module.css";
import type { StockRow } from "./stock-props";

/** What came in, went out and is there, batch by batch: each row adds up. */
export function StockTable({ batches }: { readonly batches: readonly StockRow[] }) {
  return (
    <div className={styles.table}>
      <Table
        caption={`All batches (${batches.length})`}
        rows={batches}
        rowKey={(batch) => batch.id}
        empty="No batch was taken in yet."
        columns={[
          {
            key: "batch",
            label: "Batch",
            isRowHeader: true,
            cell: (batch) => <Link href={`${routes.stock(batch.id)}#batch`}>{batch.batchNumber}</Link>,
          },
          { key: "medicine", label: "Medicine", cell: (batch) => batch.title },
          { key: "expires", label: "Expires", cell: (batch) => <DayOf day={batch.expiresOn} /> },
          { key: "received", label: "Taken in", kind: "figure", cell: (batch) => batch.received },
          { key: "dispensed", label: "Dispensed", kind: "figure", cell: (batch) => -batch.dispensed },
          { key: "written-off", label: "Written off", kind: "figure", cell: (batch) => -batch.writtenOff },
          { key: "corrected", label: "Corrected", kind: "figure", cell: (batch) => signed(batch.corrected) },
          { key: "on-hand", label: "On hand", kind: "figure", cell: (batch) => batch.onHandPacks },
          { key: "state", label: "State", cell: (batch) => <StateChip state={batch.state} /> },
        ]}
      />
    </div>
  );
}

/** `+3`, `−2` or `0`. */
export const signed = (packs: number) => (packs > 0 ? `+${packs}` : packs < 0 ? `−${-packs}` : "0");

const chips: Record<BatchState, ChipProps> = {
  empty: { tone: "quiet", icon: "minus", children: "Empty" },
  "kept-back": { tone: "danger", icon: "alert", children: "Kept back" },
  expired: { tone: "danger", icon: "alert", children: "Out of date" },
  expiring: { tone: "your-turn", icon: "clock", children: "Expires soon" },
  "on-the-shelf": { tone: "good", icon: "check", children: "On the shelf" },
};

export function StateChip({ state }: { readonly state: BatchState }) {
  return <Chip {...chips[state]} />;
}
