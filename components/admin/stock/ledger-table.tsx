import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/admin-pages";
import { movementWords } from "@/content/words/labels";
import { routes } from "@/lib/routes";
import { whyMoved } from "./ledger-words";
import type { ChosenBatch } from "./stock-props";
import { signed } from "./stock-table";

/** Every movement of one batch, the newest first. It is only ever added to. */
export function LedgerTable({ batch, timeZone }: { readonly batch: ChosenBatch; readonly timeZone: string }) {
  return (
    <Table
      caption={t("ledgerOfBatchBatchNumber", { batchNumber: batch.batchNumber })}
      rows={batch.ledger}
      rowKey={(row) => row.id}
      columns={[
        { key: "at", label: t("when"), isRowHeader: true, cell: (row) => <Time at={row.at} timeZone={timeZone} /> },
        { key: "what", label: t("what"), cell: (row) => movementWords(row.reason) },
        { key: "packs", label: t("packs"), kind: "figure", cell: (row) => signed(row.packs) },
        { key: "balance", label: t("onHandAfter"), kind: "figure", cell: (row) => row.balance },
        { key: "why", label: t("whyLabel"), cell: (row) => whyMoved(row.code, row.note) ?? "" },
        {
          key: "order",
          label: t("order"),
          cell: (row) =>
            row.orderNumber === null ? (
              ""
            ) : (
              <Link href={routes.adminOrder(row.orderNumber)}>{t("openTheOrderLabel")}</Link>
            ),
        },
        { key: "who", label: t("who"), cell: (row) => row.name ?? t("automatically") },
      ]}
    />
  );
}
