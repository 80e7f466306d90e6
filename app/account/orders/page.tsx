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
import { t } from "@/content/words/account";
import { deps } from "@/lib/entry/deps";
import { pageNumber } from "@/lib/entry/page-number";
import { requireCustomer } from "@/lib/entry/require";
import { customerOrders, type OrderListItem } from "@/lib/queries/account/orders";
import { routes } from "@/lib/routes";
import styles from "../account.module.css";

export const metadata: Metadata = { title: t("orders") };

export default async function OrdersPage({ searchParams }: PageProps<"/account/orders">) {
  const customer = await requireCustomer(routes.orders());
  const found = await customerOrders(deps(), customer, pageNumber(await searchParams));
  if (!found.ok) throw new Error("a customer has a list of orders");
  const { orders, page, pages } = found.value;
  const { timeZone } = deps().settings.pharmacy;
  return (
    <>
      <PageHeading title={t("orders")} />
      {orders.length === 0 ? (
        <EmptyState
          title={t("youHaveNoOrdersYet")}
          action={<ButtonLink href={routes.medicines()}>{t("seeTheCapsules")}</ButtonLink>}
        >
          {t("chooseWhatYourPrescriptionNames")}
        </EmptyState>
      ) : (
        <Table
          caption={t("yourOrdersTheNewestFirst")}
          hideCaption
          columns={columns(timeZone)}
          rows={orders}
          rowKey={({ orderNumber }) => orderNumber}
        />
      )}
      <Pager page={page} pages={pages} hrefFor={routes.ordersPage} label={t("orders")} />
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
          {t.rich("answerBy", { time: () => <Time at={answerBy} timeZone={timeZone} /> })}
        </span>
      )}
    </>
  );
}

function columns(timeZone: string): Column<OrderListItem>[] {
  return [
    {
      key: "order",
      label: t("order2"),
      isRowHeader: true,
      cell: ({ orderNumber }) => (
        <Link href={routes.order(orderNumber)} className={styles.number}>
          {orderNumber}
        </Link>
      ),
    },
    {
      key: "placed",
      label: t("placed"),
      cell: ({ placedAt }) => <Time at={placedAt} timeZone={timeZone} show="date" />,
    },
    { key: "patient", label: t("forIt"), cell: ({ patientName }) => patientName },
    { key: "packs", label: t("packs"), kind: "figure", cell: ({ packs }) => packs },
    { key: "total", label: t("total"), kind: "figure", cell: ({ totalPaise }) => <Money paise={totalPaise} /> },
    { key: "state", label: t("whereItStands"), cell: (order) => <OrderStatus order={order} timeZone={timeZone} /> },
  ];
}
