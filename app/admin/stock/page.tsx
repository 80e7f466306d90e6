import type { Metadata } from "next";
import { ReceiveForm } from "@/components/admin/stock/receive-form";
import { StockFilter } from "@/components/admin/stock/stock-filter";
import { StockPager } from "@/components/admin/stock/stock-pager";
import { stockFields } from "@/components/admin/stock/stock-props";
import { StockTable } from "@/components/admin/stock/stock-table";
import { FormErrors } from "@/components/form/form-errors";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { formTitle } from "@/lib/entry/form-title";
import { requireStaff } from "@/lib/entry/require";
import { readStockAddress, recentDays, stockView } from "@/lib/queries/admin/stock";
import { routes } from "@/lib/routes";

export const generateMetadata = ({ searchParams }: PageProps<"/admin/stock">): Promise<Metadata> =>
  formTitle(searchParams, t("shop.stock"));

export default async function StockPage({ searchParams }: PageProps<"/admin/stock">) {
  const staff = await requireStaff("stock:view", routes.stock());
  const live = deps();
  const found = await stockView(live, staff, readStockAddress(await searchParams));
  if (!found.ok) throw new Error("who may see the stock may read it");
  const form = await formState(searchParams);
  const { asked, batches, hasMore, medicines, may } = found.value;
  const captions = {
    found: t("adminPages.batchesFound", { find: asked.find ?? "" }),
    all: t("adminPages.allBatches"),
    usual: t("adminPages.recentBatches", { recentDays }),
  };
  return (
    <Page>
      <FormErrors form={form} fields={stockFields} />
      <PageHeading title={t("shop.stock")} lead={t("adminPages.stockLead")} />
      {may.change && <ReceiveForm medicines={medicines} form={form} idempotencyKey={live.newId()} />}
      <StockFilter asked={asked} medicines={medicines} />
      <StockTable batches={batches} caption={captions[asked.find !== null ? "found" : asked.all ? "all" : "usual"]} />
      <StockPager asked={asked} hasMore={hasMore} />
    </Page>
  );
}
