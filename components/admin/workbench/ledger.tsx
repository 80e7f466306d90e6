import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { routes } from "@/lib/routes";
import { Part } from "./part";
import styles from "./workbench.module.css";

export interface LedgerProps {
  readonly view: AdminOrderView;
  readonly timeZone: string;
}

/** What was supplied on this very prescription, and what is left of it: counted from the register each time. */
export function Ledger({ view: { ledger, transcription, decision }, timeZone }: LedgerProps) {
  const total = decision?.transcription?.totalCapsules ?? transcription?.reading.lines[0]?.totalCapsules ?? null;
  const supplied = ledger.reduce((sum, { capsules }) => sum + capsules, 0);
  return (
    <Part title="Supplied on this prescription">
      {ledger.length === 0 ? (
        <p className={styles.quiet}>Nothing yet.</p>
      ) : (
        <Table
          caption="Supplied on this prescription"
          hideCaption
          rows={ledger}
          rowKey={({ serial, drug }) => `${serial} ${drug}`}
          columns={[
            {
              key: "at",
              label: "Supplied",
              cell: (one) => <Time at={one.suppliedAt} timeZone={timeZone} show="date" />,
            },
            { key: "drug", label: "Medicine", cell: (one) => one.drug },
            { key: "capsules", label: "Capsules", kind: "figure", cell: (one) => one.capsules },
            {
              key: "serial",
              label: "Serial",
              kind: "figure",
              cell: (one) => <Link href={routes.adminOrder(one.orderNumber)}>{one.serial}</Link>,
            },
          ]}
        />
      )}
      {decision !== null && total !== null && (
        <p>
          {supplied} of {total} capsules supplied, {Math.max(0, total - supplied)} left.
        </p>
      )}
    </Part>
  );
}
