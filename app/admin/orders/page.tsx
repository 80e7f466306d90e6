import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ArrowKeys } from "@/components/admin/arrow-keys";
import { FindOrder } from "@/components/admin/find-order";
import { orderColumns } from "@/components/admin/queue-table";
import { StateFilter } from "@/components/admin/state-filter";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { orderStatusWords } from "@/components/order/order-words";
import { Table } from "@/components/ui/table";
import { orderNumber } from "@/lib/contracts/order";
import { type OrderState, orderStates } from "@/lib/domain/order/machine";
import { deps } from "@/lib/entry/deps";
import { requireStaff } from "@/lib/entry/require";
import { ordersView } from "@/lib/queries/admin/orders";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Orders" };

export default async function OrdersPage({ searchParams }: PageProps<"/admin/orders">) {
  const staff = await requireStaff("order:view", routes.adminOrders());
  const { state: asked, number } = await searchParams;
  const typed = typeof number === "string" ? number.trim().toLowerCase() : undefined;
  if (orderNumber.safeParse(typed).success && typed !== undefined) redirect(routes.adminOrder(typed));
  const state = orderStates.find((one) => one === asked) ?? null;
  const found = await ordersView(deps(), staff, state);
  if (!found.ok) throw new Error("staff may read the list of orders");
  const { at, orders, counts, more } = found.value;
  return (
    <Page>
      <PageHeading title="Orders" lead="The newest first." />
      <FindOrder typed={typed} />
      <StateFilter state={state} counts={counts} />
      <ArrowKeys selector="a[data-order]">
        <Table
          caption={captionOf(state)}
          columns={orderColumns(new Date(at), deps().settings.pharmacy.timeZone)}
          rows={orders}
          rowKey={(order) => order.orderNumber}
          empty={state === null ? "There is no order yet." : "No order stands in this state."}
        />
      </ArrowKeys>
      {more && <p>Only the newest 100 are listed. Find an older one by its number, or choose a state.</p>}
    </Page>
  );
}

const captionOf = (state: OrderState | null) => (state === null ? "All orders" : orderStatusWords[state].staff);
