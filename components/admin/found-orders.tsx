import { OrderStatusChip } from "@/components/order/order-status-chip";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/queue";
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
      {isIncomplete && <Notice tone="info" title={t("someNotFindableYet")} />}
      <ArrowKeys selector="a[data-order]">
        <Table
          caption={t("foundForQuery", { count: orders.length, query })}
          columns={columns(new Date(found.at), timeZone)}
          rows={orders}
          rowKey={(order) => order.orderNumber}
          empty={t("nothingFits")}
        />
      </ArrowKeys>
      {isCut && <p className={styles.quiet}>{t("moreThanShown", { max: orders.length })}</p>}
      <p>
        <Link href={routes.adminOrders()}>{t("allOrdersLink")}</Link>
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
      label: t("patient"),
      isRowHeader: true,
      cell: ({ patientName, age, orderNumber }) => (
        <Link href={routes.adminOrder(orderNumber)} data-order={orderNumber}>
          {patientName}, {age}
        </Link>
      ),
    },
    {
      key: "customer",
      label: t("customerAndPhone"),
      cell: ({ customerName, phone }) => (
        <span className={styles.hold}>
          <span>{customerName}</span>
          <span className={styles.small}>{phone}</span>
        </span>
      ),
    },
    { key: "what", label: t("request"), cell: ({ request }) => request },
    { key: "state", label: t("state"), cell: ({ state }) => <OrderStatusChip state={state} audience="staff" /> },
    {
      key: "since",
      label: t("placed"),
      cell: ({ waitingSince }) => <Time at={new Date(waitingSince)} timeZone={timeZone} />,
    },
    ...pick("number"),
  ];
}
