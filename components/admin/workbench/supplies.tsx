import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { routes } from "@/lib/routes";
import { Sentence } from "./decide";
import { Part } from "./part";

export interface SuppliesProps {
  readonly supplies: AdminOrderView["supplies"];
  readonly timeZone: string;
}

/** What this patient had from us before, out of the register itself. */
export function Supplies({ supplies, timeZone }: SuppliesProps) {
  if (supplies === null)
    return <Sentence title={t("benchSupply.suppliesTitle")} words={t("benchPatient.suppliesUnreadTitle")} />;
  return (
    <Part title={t("benchSupply.suppliesTitle")}>
      <Table
        caption={t("benchSupply.suppliesCaption")}
        hideCaption
        rows={supplies}
        rowKey={(supply) => `${supply.serial} ${supply.drug}`}
        empty={t("benchSupply.suppliesNone")}
        columns={[
          { key: "drug", label: t("panel.medicine"), cell: (supply) => supply.drug },
          { key: "capsules", label: t("panel.capsules"), kind: "figure", cell: (supply) => supply.capsules },
          {
            key: "at",
            label: t("benchSupply.supplied"),
            cell: (supply) => <Time at={supply.suppliedAt} timeZone={timeZone} show="date" />,
          },
          {
            key: "serial",
            label: t("batch.serial"),
            kind: "figure",
            cell: (supply) => <Link href={routes.adminOrder(supply.orderNumber)}>{supply.serial}</Link>,
          },
        ]}
      />
    </Part>
  );
}
