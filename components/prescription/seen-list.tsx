import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { seenWhat, seenWho } from "@/content/words/seen-words";
import { t } from "@/content/words/t";
import { formatDate } from "@/lib/format/date";
import type { RecordedView } from "@/lib/queries/account/prescription-views";
import { routes } from "@/lib/routes";

export interface SeenListProps {
  readonly days: readonly { readonly day: string; readonly seen: readonly RecordedView[] }[];
  readonly isMine: boolean;
  readonly isFirstPage: boolean;
  readonly timeZone: string;
}

/** Looks at a prescription, a table for each day. */
export function SeenList({ days, isMine, isFirstPage, timeZone }: SeenListProps) {
  if (days.length === 0) {
    return (
      <EmptyState title={isFirstPage ? t("prescription.viewsNone") : t("prescription.viewsNoneOlder")}>
        {isMine ? t("prescription.ownViewsNoneLead") : t("prescription.viewsNoneLead")}
      </EmptyState>
    );
  }
  return days.map(({ day, seen }) => (
    <Table<RecordedView>
      key={day}
      caption={formatDate(day)}
      rows={seen}
      rowKey={({ id }) => String(id)}
      columns={[
        { key: "who", label: t("prescription.who"), cell: seenWho },
        {
          key: "at",
          label: t("prescription.when"),
          cell: ({ at }) => <Time at={at} timeZone={timeZone} show="time" />,
        },
        { key: "what", label: t("prescription.what"), cell: ({ what }) => seenWhat(what) },
        {
          key: "for",
          label: t("prescription.forColumn"),
          cell: ({ orders }) => <OrdersOf orders={orders} timeZone={timeZone} />,
        },
      ]}
    />
  ));
}

/** With several orders on one prescription the record does not say for which it was opened, so none is guessed. */
function OrdersOf({ orders, timeZone }: Pick<RecordedView, "orders"> & { readonly timeZone: string }) {
  const [only, ...others] = orders;
  if (only === undefined) return t("prescription.noOrder");
  if (others.length > 0) return t("prescription.oneOfOrders", { orders: orders.length });
  return (
    <Link href={routes.order(only.orderNumber)}>
      {t.rich("prescription.orderOf", { time: () => <Time at={only.placedAt} timeZone={timeZone} show="date" /> })}
    </Link>
  );
}
