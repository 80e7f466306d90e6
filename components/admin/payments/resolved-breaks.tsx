import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { formatAge } from "@/lib/format/date";
import type { BreakView } from "@/lib/queries/admin/payments";
import admin from "../admin.module.css";
import { BreakSubject } from "./open-breaks";

export interface ResolvedBreaksProps {
  readonly breaks: readonly BreakView[];
  readonly timeZone: string;
}

/** What differed and does no more, with how long it took, why and how it ended. */
export function ResolvedBreaks({ breaks, timeZone }: ResolvedBreaksProps) {
  return (
    <section className={admin.section}>
      <Table
        caption="Differences that ended, the newest first"
        columns={columns(timeZone)}
        rows={breaks}
        rowKey={(one) => one.id}
        empty="None so far."
      />
    </section>
  );
}

const columns = (timeZone: string): Column<BreakView>[] => [
  { key: "title", label: "Difference", cell: (one) => one.title },
  { key: "subject", label: "Payment and order", cell: (one) => <BreakSubject payment={one} /> },
  { key: "seen", label: "First seen", cell: (one) => <Time at={one.firstSeenAt} timeZone={timeZone} /> },
  { key: "age", label: "Stood for", cell: (one) => formatAge(one.firstSeenAt, one.resolvedAt ?? one.lastSeenAt) },
  { key: "cause", label: "Cause", cell: (one) => one.cause ?? "Never found out" },
  { key: "resolution", label: "How it ended", cell: (one) => one.resolution },
];
