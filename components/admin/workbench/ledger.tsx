import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { routes } from "@/lib/routes";
import { Sentence } from "./decide";
import { Part } from "./part";
import styles from "./workbench.module.css";

export interface LedgerProps {
  readonly view: AdminOrderView;
  readonly timeZone: string;
}

/** What was supplied on this very prescription, and what is left of it: counted from the register each time. */
export function Ledger({ view: { ledger, transcription, decision }, timeZone }: LedgerProps) {
  if (ledger === null)
    return <Sentence title={t("benchSupply.suppliedTitle")} words={t("benchPatient.suppliesUnreadTitle")} />;
  const total = decision?.transcription?.totalCapsules ?? transcription?.reading.lines[0]?.totalCapsules ?? null;
  const supplied = ledger.reduce((sum, { capsules }) => sum + capsules, 0);
  return (
    <Part title={t("benchSupply.suppliedTitle")}>
      {ledger.length === 0 ? (
        <p className={styles.quiet}>{t("benchSupply.suppliedNothing")}</p>
      ) : (
        <Table
          caption={t("benchSupply.suppliedTitle")}
          hideCaption
          rows={ledger}
          rowKey={({ serial, drug }) => `${serial} ${drug}`}
          columns={[
            {
              key: "at",
              label: t("benchSupply.supplied"),
              cell: (one) => <Time at={one.suppliedAt} timeZone={timeZone} show="date" />,
            },
            { key: "drug", label: t("panel.medicine"), cell: (one) => one.drug },
            { key: "capsules", label: t("panel.capsules"), kind: "figure", cell: (one) => one.capsules },
            {
              key: "serial",
              label: t("batch.serial"),
              kind: "figure",
              cell: (one) => <Link href={routes.adminOrder(one.orderNumber)}>{one.serial}</Link>,
            },
          ]}
        />
      )}
      {decision !== null && total !== null && (
        <p>{t("benchSupply.suppliedOf", { supplied, total, max: Math.max(0, total - supplied) })}</p>
      )}
    </Part>
  );
}
