import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { routes } from "@/lib/routes";
import { Part } from "./part";

export interface SuppliesProps {
  readonly supplies: AdminOrderView["supplies"];
  readonly timeZone: string;
}

/** What this patient had from us before, out of the register itself. */
export function Supplies({ supplies, timeZone }: SuppliesProps) {
  return (
    <Part title="Earlier supplies">
      <Table
        caption="Earlier supplies to this patient"
        hideCaption
        rows={supplies}
        rowKey={(supply) => `${supply.serial} ${supply.drug}`}
        empty="This patient was not supplied before."
        columns={[
          { key: "drug", label: "Medicine", cell: (supply) => supply.drug },
          { key: "capsules", label: "Capsules", kind: "figure", cell: (supply) => supply.capsules },
          {
            key: "at",
            label: "Supplied",
            cell: (supply) => <Time at={supply.suppliedAt} timeZone={timeZone} show="date" />,
          },
          {
            key: "serial",
            label: "Serial",
            kind: "figure",
            cell: (supply) => <Link href={routes.adminOrder(supply.orderNumber)}>{supply.serial}</Link>,
          },
        ]}
      />
    </Part>
  );
}
