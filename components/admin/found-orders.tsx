import { OrderStatusChip } from "@/components/order/order-status-chip";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import type { FoundOrder, FoundView } from "@/lib/queries/admin/found-orders";
import { routes } from "@/lib/routes";
import styles from "./admin.module.css";
import { ArrowKeys } from "./arrow-keys";
import { orderColumns } from "./queue-table";

/** What a search found, each order with the full name: several patients share their initials. */
export function FoundOrders({ found, timeZone }: { readonly found: FoundView; readonly timeZone: string }) {
  const { orders, query, isCut, isIncomplete } = found;
  return (
    <>
      {isIncomplete && <Notice tone="info" title={t("orderSearch.indexing")} />}
      <ArrowKeys selector="a[data-order]">
        <Table
          caption={t("orderSearch.found", { count: orders.length, query })}
          columns={columns(new Date(found.at), timeZone)}
          rows={orders}
          rowKey={(order) => order.orderNumber}
          empty={t("orderSearch.none")}
        />
      </ArrowKeys>
      {isCut && <p className={styles.quiet}>{t("orderSearch.more", { max: orders.length })}</p>}
      <p>
        <Link href={routes.adminOrders()}>{t("orderList.all")}</Link>
      </p>
    </>
  );
}

function columns(at: Date, timeZone: string): Column<FoundOrder>[] {
  const usual = orderColumns(at, timeZone);
  const pick = (key: string) => usual.filter((column) => column.key === key);
  return [
    {
      key: "name",
      label: t("panel.patient"),
      isRowHeader: true,
      cell: ({ patientName, age, orderNumber }) => (
        <Link href={routes.adminOrder(orderNumber)} data-order={orderNumber}>
          {patientName}, {age}
        </Link>
      ),
    },
    {
      key: "customer",
      label: t("orderSearch.customer"),
      cell: ({ customerName, phone }) => (
        <span className={styles.hold}>
          <span>{customerName}</span>
          <span className={styles.small}>{phone}</span>
        </span>
      ),
    },
    { key: "what", label: t("queue.request"), cell: ({ request }) => request },
    { key: "state", label: t("queue.state"), cell: ({ state }) => <OrderStatusChip state={state} audience="staff" /> },
    {
      key: "since",
      label: t("orderSearch.placed"),
      cell: ({ waitingSince }) => <Time at={new Date(waitingSince)} timeZone={timeZone} />,
    },
    ...pick("number"),
  ];
}
