import { Chip, type ChipProps } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { DayOf } from "@/components/ui/time";
import { t } from "@/content/words/t";
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
        empty={t("adminPages.noBatch")}
        columns={[
          {
            key: "batch",
            label: t("panel.batch"),
            isRowHeader: true,
            cell: (batch) => <Link href={routes.batch(batch.id)}>{batch.batchNumber}</Link>,
          },
          { key: "medicine", label: t("panel.medicine"), cell: (batch) => batch.title },
          { key: "expires", label: t("adminPages.expires"), cell: (batch) => <DayOf day={batch.expiresOn} /> },
          {
            key: "received",
            label: t("adminPages.receivedPacks"),
            kind: "figure",
            cell: (batch) => signed(batch.received),
          },
          {
            key: "dispensed",
            label: t("adminPages.dispensed"),
            kind: "figure",
            cell: (batch) => signed(batch.dispensed),
          },
          {
            key: "written-off",
            label: t("adminPages.writtenOff"),
            kind: "figure",
            cell: (batch) => signed(batch.writtenOff),
          },
          {
            key: "corrected",
            label: t("adminPages.corrected"),
            kind: "figure",
            cell: (batch) => signed(batch.corrected),
          },
          { key: "on-hand", label: t("adminPages.onHand"), kind: "figure", cell: (batch) => batch.onHandPacks },
          { key: "state", label: t("adminPages.state"), cell: (batch) => <StateChip state={batch.state} /> },
        ]}
      />
    </div>
  );
}

/** `+3`, `−2` or `0`. */
export const signed = (packs: number) => (packs > 0 ? `+${packs}` : packs < 0 ? `−${-packs}` : "0");

const chips: Record<BatchState, ChipProps> = {
  empty: { tone: "quiet", icon: "minus", children: t("adminPages.empty") },
  "kept-back": { tone: "danger", icon: "alert", children: t("panel.inQuarantine") },
  expired: { tone: "danger", icon: "alert", children: t("adminPages.expired") },
  expiring: { tone: "your-turn", icon: "clock", children: t("adminPages.expiresSoon") },
  "on-the-shelf": { tone: "good", icon: "check", children: t("adminPages.inStock") },
};

export function StateChip({ state }: { readonly state: BatchState }) {
  return <Chip {...chips[state]} />;
}
