import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { OrderStatusChip } from "@/components/order/order-status-chip";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Money } from "@/components/ui/money";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { deps } from "@/lib/entry/deps";
import { requireCustomer } from "@/lib/entry/require";
import { customerOrders, type OrderListItem } from "@/lib/queries/account/orders";
import { routes } from "@/lib/routes";
import styles from "../account.module.css";

export const metadata: Metadata = { title: "Orders" };

export default async function OrdersPage() {
  const customer = await requireCustomer(routes.orders());
  const found = await customerOrders(deps(), customer);
  if (!found.ok) throw new Error("a customer has a list of orders");
  const { timeZone } = deps().settings.pharmacy;
  return (
    <>
      <PageHeading title="Orders" />
      {found.value.length === 0 ? (
        <EmptyState
          title="You have no orders yet"
          action={<ButtonLink href={routes.medicines()}>See the capsules</ButtonLink>}
        >
          Choose what your prescription names. Each request then stands here, from the first look of the pharmacist to
          the courier&apos;s reference.
        </EmptyState>
      ) : (
        <Table
          caption="Your orders, the newest first"
          hideCaption
          columns={columns(timeZone)}
          rows={found.value}
          rowKey={({ orderNumber }) => orderNumber}
        />
      )}
    </>
  );
}

function Standing({ order, timeZone }: { readonly order: OrderListItem; readonly timeZone: string }) {
  return (
    <>
      <OrderStatusChip state={order.state} />
      {order.answerBy !== null && (
        <span className={styles.quiet}>
          {" "}
          answer by <Time at={order.answerBy} timeZone={timeZone} />
        </span>
      )}
    </>
  );
}

function columns(timeZone: string): Column<OrderListItem>[] {
  return [
    {
      key: "order",
      label: "Order",
      isRowHeader: true,
      cell: ({ orderNumber }) => (
        <Link href={routes.order(orderNumber)} className={styles.number}>
          {orderNumber}
        </Link>
      ),
    },
    { key: "placed", label: "Placed", cell: ({ placedAt }) => <Time at={placedAt} timeZone={timeZone} show="date" /> },
    { key: "patient", label: "For", cell: ({ patientName }) => patientName },
    { key: "packs", label: "Packs", kind: "figure", cell: ({ packs }) => packs },
    { key: "total", label: "Total", kind: "figure", cell: ({ totalPaise }) => <Money paise={totalPaise} /> },
    { key: "state", label: "Where it stands", cell: (order) => <Standing order={order} timeZone={timeZone} /> },
  ];
}
