import type { Metadata } from "next";
import { ArrowKeys } from "@/components/admin/arrow-keys";
import { FoundOrders } from "@/components/admin/found-orders";
import { KeyPager } from "@/components/admin/queue-pager";
import { orderColumns } from "@/components/admin/queue-table";
import { StateFilter } from "@/components/admin/state-filter";
import { FormErrors } from "@/components/form/form-errors";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { orderStatusWords } from "@/components/order/order-words";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { t } from "@/content/words/t";
import type { StaffActor } from "@/lib/domain/access/actor";
import { copyOpen, type OrdersFilter, ordersFilters, type QueuePage, readCursor } from "@/lib/domain/queue/view";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { requireStaff } from "@/lib/entry/require";
import { foundOrders } from "@/lib/queries/admin/found-orders";
import { ordersView } from "@/lib/queries/admin/orders";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: t("shop.orders") };

export default async function OrdersPage({ searchParams }: PageProps<"/admin/orders">) {
  const staff = await requireStaff("order:view", routes.adminOrders());
  const { state: asked, search, after, before } = await searchParams;
  const form = await formState(searchParams);
  if (typeof search === "string") return <Found searchId={search} staff={staff} />;
  const state = ordersFilters.find((one) => one === asked) ?? null;
  const found = await ordersView(deps(), staff, state, pageOf(after, before));
  if (!found.ok) throw new Error("staff may read the list of orders");
  const { at, orders, counts, older, newer } = found.value;
  return (
    <Page>
      <FormErrors form={form} />
      <PageHeading title={t("shop.orders")} lead={t("orderList.lead")} />
      <StateFilter state={state} counts={counts} />
      <ArrowKeys selector="a[data-order]">
        <Table
          caption={captionOf(state)}
          columns={orderColumns(new Date(at), deps().settings.pharmacy.timeZone)}
          rows={orders}
          rowKey={(order) => order.orderNumber}
          empty={emptyWords(state)}
        />
      </ArrowKeys>
      <KeyPager
        label={t("shop.orders")}
        previous={newer === null ? null : addressOf(state, "before", newer)}
        next={older === null ? null : addressOf(state, "after", older)}
      />
    </Page>
  );
}

async function Found({ searchId, staff }: { readonly searchId: string; readonly staff: StaffActor }) {
  const found = await foundOrders(deps(), staff, searchId);
  if (!found.ok) throw new Error("staff may search for orders");
  return (
    <Page>
      <PageHeading title={t("orderSearch.results")} />
      {found.value === null ? (
        <Notice tone="info" title={t("orderSearch.ended")} />
      ) : (
        <FoundOrders found={found.value} timeZone={deps().settings.pharmacy.timeZone} />
      )}
    </Page>
  );
}

/** What was never a place in the list is read as none: the first page. */
function pageOf(after: string | string[] | undefined, before: string | string[] | undefined): QueuePage {
  const [older, newer] = [after, before].map((text) => (typeof text === "string" ? readCursor(text) : null));
  if (older != null) return { after: older };
  return newer != null ? { before: newer } : null;
}

const addressOf = (state: OrdersFilter | null, direction: "after" | "before", place: string) =>
  `${routes.adminOrders()}?${new URLSearchParams({ ...(state === null ? {} : { state }), [direction]: place })}`;

function captionOf(state: OrdersFilter | null): string {
  if (state === null) return t("orderList.all");
  return state === copyOpen ? t("orderList.copyOpen") : orderStatusWords(state, "staff");
}

function emptyWords(state: OrdersFilter | null): string {
  if (state === null) return t("orderList.none");
  return state === copyOpen ? t("orderList.copyNone") : t("orderList.noneInState");
}
