import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { noteWords } from "@/content/words/payment-notes";
import { t } from "@/content/words/t";
import type { PaymentsView } from "@/lib/queries/admin/payments";
import admin from "../admin.module.css";
import styles from "./payments.module.css";

type Event = PaymentsView["events"][number];

export interface EventTableProps {
  readonly events: readonly Event[];
  readonly timeZone: string;
}

/** What Stripe told us and we had no use for: kept, answered, and never tried again. */
export function EventTable({ events, timeZone }: EventTableProps) {
  return (
    <section className={admin.section}>
      <Table
        caption={t("adminPages.ignoredEvents")}
        columns={columns(timeZone)}
        rows={events}
        rowKey={(event) => event.id}
        empty={t("adminPages.noIgnoredEvents")}
      />
    </section>
  );
}

const columns = (timeZone: string): Column<Event>[] => [
  { key: "type", label: t("adminPages.event"), cell: (event) => <span className={styles.unbroken}>{event.type}</span> },
  {
    key: "id",
    label: t("adminPages.number"),
    cell: (event) => <span className={`${admin.number} ${styles.unbroken}`}>{event.id}</span>,
  },
  {
    key: "received",
    label: t("adminPages.received"),
    cell: (event) => <Time at={event.receivedAt} timeZone={timeZone} />,
  },
  { key: "problem", label: t("adminPages.ignoredWhy"), cell: (event) => event.problem && noteWords(event.problem) },
];
