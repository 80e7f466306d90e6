import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { OrderStatusChip } from "@/components/order/order-status-chip";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Money } from "@/components/ui/money";
import { Pager } from "@/components/ui/pager";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { pageNumber } from "@/lib/entry/page-number";
import { requireCustomer } from "@/lib/entry/require";
import { customerOrders, type OrderListItem } from "@/lib/queries/account/orders";
import { routes } from "@/lib/routes";
import styles from "../account.module.css";

export const metadata: Metadata = { title: t("account.orders") };

export default async function OrdersPage({ searchParams }: PageProps<"/account/orders">) {
  const customer = await requireCustomer(routes.orders());
  const found = await customerOrders(deps(), customer, pageNumber(await searchParams));
  if (!found.ok) throw new Error("a customer has a list of orders");
  const { orders, page, pages } = found.value;
  const { timeZone } = deps().settings.pharmacy;
  return (
    <>
      <PageHeading title={t("account.orders")} />
      {orders.length === 0 ? (
        <EmptyState
          title={t("account.noOrders")}
          action={<ButtonLink href={routes.medicines()}>{t("common.seeCapsules")}</ButtonLink>}
        >
          {t("account.noOrdersLead")}
        </EmptyState>
      ) : (
        <Table
          caption={t("account.ordersCaption")}
          hideCaption
          columns={columns(timeZone)}
          rows={orders}
          rowKey={({ orderNumber }) => orderNumber}
        />
      )}
      <Pager page={page} pages={pages} hrefFor={routes.ordersPage} label={t("account.orders")} />
    </>
  );
}

function OrderStatus({ order, timeZone }: { readonly order: OrderListItem; readonly timeZone: string }) {
  const { answerBy } = order;
  return (
    <>
      <OrderStatusChip state={order.state} />
      {answerBy !== null && (
        <span className={styles.quiet}>
          {" "}
          {t.rich("account.answerByColumn", { time: () => <Time at={answerBy} timeZone={timeZone} /> })}
        </span>
      )}
    </>
  );
}

function columns(timeZone: string): Column<OrderListItem>[] {
  return [
    {
      key: "order",
      label: t("account.orderColumn"),
      isRowHeader: true,
      cell: ({ orderNumber }) => (
        <Link href={routes.order(orderNumber)} className={styles.number}>
          {orderNumber}
        </Link>
      ),
    },
    {
      key: "placed",
      label: t("account.placed"),
      cell: ({ placedAt }) => <Time at={placedAt} timeZone={timeZone} show="date" />,
    },
    { key: "patient", label: t("account.forColumn"), cell: ({ patientName }) => patientName },
    { key: "packs", label: t("account.packs"), kind: "figure", cell: ({ packs }) => packs },
    { key: "total", label: t("account.total"), kind: "figure", cell: ({ totalPaise }) => <Money paise={totalPaise} /> },
    { key: "state", label: t("account.status"), cell: (order) => <OrderStatus order={order} timeZone={timeZone} /> },
  ];
}
