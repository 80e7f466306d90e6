import { Chip } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { whoWords } from "@/content/words/role-words";
import { t } from "@/content/words/t";
import type { AuditView } from "@/lib/queries/admin/audit";
import { routes } from "@/lib/routes";
import styles from "./admin.module.css";
import { auditQuery } from "./audit-filter";
import { recordDetails } from "./record-details";
import { subjectWords } from "./record-subject";
import { historyTitle } from "./workbench/history-words";

type Row = AuditView["rows"][number];

export function AuditTable({ rows, timeZone }: { readonly rows: readonly Row[]; readonly timeZone: string }) {
  return (
    <Table
      caption={t("adminPages.entries")}
      hideCaption
      rows={rows}
      rowKey={(row) => String(row.id)}
      empty={t("adminPages.noEntries")}
      columns={[
        { key: "at", label: t("adminPages.when"), cell: (row) => <Time at={row.at} timeZone={timeZone} /> },
        { key: "event", label: t("adminPages.event"), cell: (row) => historyTitle(row), isRowHeader: true },
        { key: "outcome", label: t("adminPages.outcome"), cell: (row) => <OutcomeChip outcome={row.outcome} /> },
        {
          key: "who",
          label: t("adminPages.who"),
          cell: (row) => whoWords(row.name, row.role),
        },
        { key: "subject", label: t("adminPages.subject"), cell: (row) => <Subject row={row} /> },
        {
          key: "details",
          label: t("adminPages.details"),
          cell: (row) => <span className={styles.fault}>{recordDetails(row.details, timeZone) || "–"}</span>,
        },
      ]}
    />
  );
}

function OutcomeChip({ outcome }: { readonly outcome: Row["outcome"] }) {
  if (outcome === "refused") {
    return (
      <Chip tone="danger" icon="cross">
        {t("adminPages.refused")}
      </Chip>
    );
  }
  return outcome === "viewed" ? (
    <Chip tone="quiet" icon="person">
      {t("adminPages.viewed")}
    </Chip>
  ) : (
    <Chip tone="good" icon="check">
      {t("adminPages.done")}
    </Chip>
  );
}

function Subject({ row }: { readonly row: Row }) {
  if (row.orderNumber === null) {
    const words = subjectWords(row);
    return row.subjectKind === "batch" && row.subjectId !== null ? (
      <Link href={routes.batch(row.subjectId)}>{words}</Link>
    ) : (
      words
    );
  }
  return (
    <span className={styles.hold}>
      <Link href={routes.adminOrder(row.orderNumber)} className={styles.number}>
        {row.orderNumber}
      </Link>
      <Link href={auditQuery({ orderNumber: row.orderNumber })} className={styles.small}>
        {t("adminPages.onlyThisOrder")}
      </Link>
    </span>
  );
}
