import { OrderStatusChip } from "@/components/order/order-status-chip";
import { Chip } from "@/components/ui/chip";
import { classNames } from "@/components/ui/class-names";
import { Link } from "@/components/ui/link";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import { isFinal } from "@/lib/domain/order/machine";
import { formatAge } from "@/lib/format/date";
import type { QueueItem } from "@/lib/queries/admin/queue-item";
import { routes } from "@/lib/routes";
import styles from "./admin.module.css";
import { AskMark } from "./ask-mark";
import { HoldChip } from "./hold-chip";
import { heldUntil } from "./hold-words";
import { escalatedWords } from "./queue-words";
import { Until } from "./until";
import { WindowChip } from "./window-chip";

type Row = QueueItem & { readonly gone?: true };

export interface QueueTableProps {
  readonly title: string;
  readonly items: readonly Row[];
  readonly at: Date;
  readonly timeZone: string;
  /** The view, as it stands in an address: the workbench goes on in it. */
  readonly from: string;
}

export function QueueTable({ title, items, at, timeZone, from }: QueueTableProps) {
  return (
    <section className={styles.queuePart} aria-label={title}>
      <Table
        caption={title}
        columns={queueColumns(at, timeZone, from)}
        rows={items}
        rowKey={(item) => item.orderNumber}
      />
    </section>
  );
}

/** The columns of the queue: those of every list of orders, and who works on each. */
export function queueColumns(at: Date, timeZone: string, from: string): Column<Row>[] {
  const columns: Column<Row>[] = orderColumns(at, timeZone, from);
  const claim: Column<Row> = {
    key: "claim",
    label: t("queue.claimedBy"),
    cell: (item) => <Claim item={item} at={at} />,
  };
  return [...columns.slice(0, -1), claim, ...columns.slice(-1)];
}

function Claim({ item, at }: { readonly item: Row; readonly at: Date }) {
  if (item.gone === true) return <Chip icon="minus">{t("queue.notInView")}</Chip>;
  if (item.claim === null) return <span className={styles.quiet}>{t("queue.nobody")}</span>;
  const { by, mine, since } = item.claim;
  return (
    <span className={styles.hold}>
      <span>{mine ? t("queue.you") : by}</span>
      <span className={styles.small}>{t("queue.claimedFor", { since: formatAge(new Date(since), at) })}</span>
    </span>
  );
}

/** Breaks after the brand alone: a figure is not torn from its unit, nor a number of packs from its sign. */
const unbroken = (request: string) => request.replaceAll(/ (?=mg |× |\d+(?:,|$))/gu, "\u00a0");

/** One line an order, for the queue and for the list of orders. */
export function orderColumns(at: Date, timeZone: string, from = ""): Column<QueueItem>[] {
  return [
    {
      key: "request",
      label: t("queue.request"),
      cell: (item) => (
        <Link
          href={routes.adminOrder(item.orderNumber, { from })}
          data-order={item.orderNumber}
          className={styles.request}
        >
          {unbroken(item.request)}
        </Link>
      ),
    },
    { key: "patient", label: t("panel.patient"), cell: (item) => <PatientMark item={item} timeZone={timeZone} /> },
    { key: "state", label: t("queue.state"), cell: (item) => <StateMark item={item} timeZone={timeZone} /> },
    { key: "waits", label: t("queue.waits"), cell: (item) => <Waits item={item} at={at} timeZone={timeZone} /> },
    {
      key: "hold",
      label: t("queue.holdAndWindow"),
      cell: (item) => (
        <span className={styles.clocks}>
          <HoldChip captureBefore={heldUntil(item.state, item.captureBefore)} now={at} timeZone={timeZone} />
          {item.windowEndsAt !== null && (
            <WindowChip endsAt={new Date(item.windowEndsAt)} now={at} timeZone={timeZone} />
          )}
        </span>
      ),
    },
    {
      key: "number",
      label: t("panel.order"),
      cell: (item) => <span className={styles.shortNumber}>…{item.orderNumber.slice(-6)}</span>,
    },
  ];
}

function StateMark({ item, timeZone }: { readonly item: QueueItem; readonly timeZone: string }) {
  return (
    <span className={styles.marks}>
      <OrderStatusChip state={item.state} audience="staff" />
      {item.keptBack && (
        <Chip tone="danger" icon="alert">
          {t("queue.batchQuarantined")}
        </Chip>
      )}
      <AskMark item={item} timeZone={timeZone} />
    </span>
  );
}

function PatientMark({ item, timeZone }: { readonly item: QueueItem; readonly timeZone: string }) {
  return (
    <span className={classNames(styles.marks, styles.patient)}>
      <span>
        {item.patient} {item.age}
      </span>
      {item.minor && (
        <Chip tone="your-turn" icon="person">
          {t("queue.under18")}
        </Chip>
      )}
      {item.safetyReport && (
        <Chip tone="danger" icon="alert">
          {t("queue.safetyReportOpen")}
        </Chip>
      )}
      {item.seenBefore && (
        <Chip tone="your-turn" icon="alert">
          {t("queue.seenBefore")}
        </Chip>
      )}
      {item.setAside && (
        <Chip icon="minus">
          <OnHoldWords until={item.setAsideUntil} timeZone={timeZone} />
        </Chip>
      )}
      {item.escalatedTo !== null && (
        <Chip tone={item.escalatedToMe ? "your-turn" : "quiet"} icon="arrow">
          {escalatedWords(item.escalatedTo)}
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
        {t.rich("queue.overReceived", { time: () => <Time at={since} timeZone={timeZone} /> })}
      </span>
    );
  }
  return (
    <span className={styles.hold}>
      <span>{formatAge(since, at)}</span>
      <span className={styles.small}>
        {t.rich("queue.waitingSince", { time: () => <Time at={since} timeZone={timeZone} /> })}
      </span>
    </span>
  );
}

function OnHoldWords({ until, timeZone }: { readonly until: string | null; readonly timeZone: string }) {
  if (until === null) return t("queue.onHold");
  return t.rich("queue.onHoldUntil", { time: () => <Until at={new Date(until)} timeZone={timeZone} /> });
}
