import { Chip, type ChipProps } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { DayOf } from "@/components/ui/time";
import { t } from "@/content/words/admin-pages";
import type { BatchState } from "@/lib/domain/stock/batch-state";
import { routes } from "@/lib/routes";
import styles from "./stock.module.css";
import type { StockRow } from "./stock-props";

/** What came in (`+`), went out (`−`) and is there, batch by batch, signed as in the ledger: each row adds up. */
export function StockTable({ batches, caption }: { readonly batches: readonly StockRow[]; readonly caption: string }) {
  return (
    <div className={styles.table}>
      <Table
        caption={caption}
        rows={batches}
        rowKey={(batch) => batch.id}
        empty={t("noBatchIsFound")}
        columns={[
          {
            key: "batch",
            label: t("batch"),
            isRowHeader: true,
            cell: (batch) => <Link href={routes.batch(batch.id)}>{batch.batchNumber}</Link>,
          },
          { key: "medicine", label: t("medicine"), cell: (batch) => batch.title },
          { key: "expires", label: t("expires"), cell: (batch) => <DayOf day={batch.expiresOn} /> },
          { key: "received", label: t("takenIn"), kind: "figure", cell: (batch) => signed(batch.received) },
          { key: "dispensed", label: t("dispensed"), kind: "figure", cell: (batch) => signed(batch.dispensed) },
          { key: "written-off", label: t("writtenOff"), kind: "figure", cell: (batch) => signed(batch.writtenOff) },
          { key: "corrected", label: t("corrected"), kind: "figure", cell: (batch) => signed(batch.corrected) },
          { key: "on-hand", label: t("onHand"), kind: "figure", cell: (batch) => batch.onHandPacks },
          { key: "state", label: t("state"), cell: (batch) => <StateChip state={batch.state} /> },
        ]}
      />
    </div>
  );
}

/** `+3`, `−2` or `0`. */
export const signed = (packs: number) => (packs > 0 ? `+${packs}` : packs < 0 ? `−${-packs}` : "0");

const chips: Record<BatchState, ChipProps> = {
  empty: { tone: "quiet", icon: "minus", children: t("empty") },
  "kept-back": { tone: "danger", icon: "alert", children: t("keptBackLabel") },
  expired: { tone: "danger", icon: "alert", children: t("outOfDateLabel") },
  expiring: { tone: "your-turn", icon: "clock", children: t("expiresSoon") },
  "on-the-shelf": { tone: "good", icon: "check", children: t("onTheShelf") },
};

export function StateChip({ state }: { readonly state: BatchState }) {
  return <Chip {...chips[state]} />;
}
