import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { movementWords } from "@/lib/domain/stock/movement";
import { routes } from "@/lib/routes";
import { whyMoved } from "./ledger-words";
import type { ChosenBatch } from "./stock-props";
import { signed } from "./stock-table";

/** Every movement of one batch, the newest first. It is only ever added to. */
export function LedgerTable({ batch, timeZone }: { readonly batch: ChosenBatch; readonly timeZone: string }) {
  return (
    <Table
      caption={`Ledger of batch ${batch.batchNumber}`}
      rows={batch.ledger}
      rowKey={(row) => row.id}
      columns={[
        { key: "at", label: "When", isRowHeader: true, cell: (row) => <Time at={row.at} timeZone={timeZone} /> },
        { key: "what", label: "What", cell: (row) => movementWords(row.reason) },
        { key: "packs", label: "Packs", kind: "figure", cell: (row) => signed(row.packs) },
        { key: "balance", label: "On hand after", kind: "figure", cell: (row) => row.balance },
        { key: "why", label: "Why", cell: (row) => whyMoved(row.code, row.note) ?? "" },
        {
          key: "order",
          label: "Order",
          cell: (row) =>
            row.orderNumber === null ? "" : <Link href={routes.adminOrder(row.orderNumber)}>Open the order</Link>,
        },
        { key: "who", label: "Who", cell: (row) => row.name ?? "Automatically" },
      ]}
    />
  );
}
