import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { movementWords } from "@/content/words/labels";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";
import { whyMoved } from "./ledger-words";
import type { ChosenBatch } from "./stock-props";
import { signed } from "./stock-table";

/** Every movement of one batch, the newest first. It is only ever added to. */
export function LedgerTable({ batch, timeZone }: { readonly batch: ChosenBatch; readonly timeZone: string }) {
  return (
    <Table
      caption={t("adminPages.ledgerCaption", { batchNumber: batch.batchNumber })}
      rows={batch.ledger}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "at",
          label: t("adminPages.when"),
          isRowHeader: true,
          cell: (row) => <Time at={row.at} timeZone={timeZone} />,
        },
        { key: "what", label: t("adminPages.ledgerEvent"), cell: (row) => movementWords(row.reason) },
        { key: "packs", label: t("panel.packs"), kind: "figure", cell: (row) => signed(row.packs) },
        { key: "balance", label: t("adminPages.onHandAfter"), kind: "figure", cell: (row) => row.balance },
        { key: "why", label: t("adminPages.dismissedWhy"), cell: (row) => whyMoved(row.code, row.note) ?? "" },
        {
          key: "order",
          label: t("panel.order"),
          cell: (row) =>
            row.orderNumber === null ? (
              ""
            ) : (
              <Link href={routes.adminOrder(row.orderNumber)}>{t("common.viewOrder")}</Link>
            ),
        },
        { key: "who", label: t("adminPages.who"), cell: (row) => row.name ?? t("adminPages.automatically") },
      ]}
    />
  );
}
