import Link from "next/link";
import { OrderStatusChip } from "@/components/order/order-status-chip";
import { Chip } from "@/components/ui/chip";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { isFinal } from "@/lib/domain/order/machine";
import { formatAge } from "@/lib/format/date";
import type { QueueItem } from "@/lib/queries/admin/queue";
import { routes } from "@/lib/routes";
import styles from "./admin.module.css";
import { AskMark } from "./ask-mark";
import { HoldChip } from "./hold-chip";
import { heldUntil } from "./hold-words";

export interface QueueTableProps {
  readonly id: string;
  readonly title: string;
  readonly items: readonly QueueItem[];
  readonly at: Date;
  readonly timeZone: string;
}

export function QueueTable({ id, title, items, at, timeZone }: QueueTableProps) {
  return (
    <section id={id} className={styles.queuePart} tabIndex={-1} aria-label={title}>
      <Table
        caption={`${title} (${items.length})`}
        columns={orderColumns(at, timeZone)}
        rows={items}
        rowKey={(item) => item.orderNumber}
      />
    </section>
  );
}

/** One line an order, for the queue and for the list of orders. */
export function orderColumns(at: Date, timeZone: string): Column<QueueItem>[] {
  return [
    {
      key: "request",
      label: "Request",
      cell: (item) => (
        <Link href={routes.adminOrder(item.orderNumber)} data-order={item.orderNumber} prefetch={false}>
          {item.request}
        </Link>
      ),
    },
    { key: "patient", label: "Patient", cell: (item) => <PatientMark item={item} /> },
    { key: "state", label: "State", cell: (item) => <StateMark item={item} timeZone={timeZone} /> },
    { key: "waits", label: "Waits", cell: (item) => <Waits item={item} at={at} timeZone={timeZone} /> },
    {
      key: "hold",
      label: "Hold",
      cell: (item) => (
        <HoldChip captureBefore={heldUntil(item.state, item.captureBefore)} now={at} timeZone={timeZone} />
      ),
    },
    {
      key: "number",
      label: "Order",
      cell: (item) => <span className={styles.number}>…{item.orderNumber.slice(-6)}</span>,
    },
  ];
}

function StateMark({ item, timeZone }: { readonly item: QueueItem; readonly timeZone: string }) {
  return (
    <span className={styles.marks}>
      <OrderStatusChip state={item.state} audience="staff" />
      <AskMark item={item} timeZone={timeZone} />
    </span>
  );
}

function PatientMark({ item }: { readonly item: QueueItem }) {
  return (
    <span className={styles.marks}>
      <span>
        {item.patient} {item.age}
      </span>
      {item.minor && (
        <Chip tone="your-turn" icon="person">
          Under 18
        </Chip>
      )}
      {item.safetyReport && (
        <Chip tone="danger" icon="alert">
          Safety report open
        </Chip>
      )}
      {item.seenBefore && (
        <Chip tone="your-turn" icon="alert">
          Seen before
        </Chip>
      )}
    </span>
  );
}

function Waits({ item, at, timeZone }: { readonly item: QueueItem; readonly at: Date; readonly timeZone: string }) {
  const since = new Date(item.waitingSince);
  if (isFinal(item.state)) {
    return (
      <span className={styles.small}>
        over, came <Time at={since} timeZone={timeZone} />
      </span>
    );
  }
  return (
    <span className={styles.hold}>
      <span>{formatAge(since, at)}</span>
      <span className={styles.small}>
        since <Time at={since} timeZone={timeZone} />
      </span>
    </span>
  );
}
