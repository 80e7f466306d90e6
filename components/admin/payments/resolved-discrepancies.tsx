import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { noteWords } from "@/content/words/payment-notes";
import { discrepancyTitle } from "@/content/words/payment-words";
import { t } from "@/content/words/t";
import { formatAge } from "@/lib/format/date";
import type { DiscrepancyView } from "@/lib/queries/admin/payments";
import admin from "../admin.module.css";
import { DiscrepancySubject } from "./open-discrepancies";

export interface ResolvedDiscrepanciesProps {
  readonly discrepancies: readonly DiscrepancyView[];
  readonly timeZone: string;
}

/** What differed and does no more, with how long it took, why and how it ended. */
export function ResolvedDiscrepancies({ discrepancies, timeZone }: ResolvedDiscrepanciesProps) {
  return (
    <section className={admin.section}>
      <Table
        caption={t("adminPages.resolvedDifferences")}
        columns={columns(timeZone)}
        rows={discrepancies}
        rowKey={(one) => one.id}
        empty={t("adminPages.noneResolved")}
      />
    </section>
  );
}

const columns = (timeZone: string): Column<DiscrepancyView>[] => [
  { key: "title", label: t("adminPages.difference"), cell: (one) => discrepancyTitle(one.kind) },
  { key: "subject", label: t("adminPages.paymentAndOrder"), cell: (one) => <DiscrepancySubject payment={one} /> },
  { key: "seen", label: t("adminPages.firstSeen"), cell: (one) => <Time at={one.firstSeenAt} timeZone={timeZone} /> },
  {
    key: "age",
    label: t("adminPages.openFor"),
    cell: (one) => formatAge(one.firstSeenAt, one.resolvedAt ?? one.lastSeenAt),
  },
  {
    key: "cause",
    label: t("adminPages.cause"),
    cell: (one) => (one.cause === null ? t("adminPages.causeUnknown") : noteWords(one.cause)),
  },
  { key: "resolution", label: t("adminPages.resolvedHow"), cell: (one) => one.resolution && noteWords(one.resolution) },
];
