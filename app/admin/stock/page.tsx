import type { Metadata } from "next";
import { Batch } from "@/components/admin/stock/chosen-batch";
import { ReceiveForm } from "@/components/admin/stock/receive-form";
import { stockFields } from "@/components/admin/stock/stock-props";
import { StockTable } from "@/components/admin/stock/stock-table";
import { FormErrors } from "@/components/form/form-errors";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { t } from "@/content/words/admin-pages";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { formTitle } from "@/lib/entry/form-title";
import { requireStaff } from "@/lib/entry/require";
import { stockView } from "@/lib/queries/admin/stock";
import { routes } from "@/lib/routes";

export const generateMetadata = ({ searchParams }: PageProps<"/admin/stock">): Promise<Metadata> =>
  formTitle(searchParams, t("stock"));

export default async function StockPage({ searchParams }: PageProps<"/admin/stock">) {
  const staff = await requireStaff("stock:view", routes.stock());
  const live = deps();
  const { batch } = await searchParams;
  const found = await stockView(live, staff, typeof batch === "string" ? batch : null);
  if (!found.ok) throw new Error("who may see the stock may read it");
  const form = await formState(searchParams);
  const { batches, chosen, medicines, may } = found.value;
  const shared = { form, idempotencyKey: live.newId() };
  return (
    <Page>
      <FormErrors form={form} fields={stockFields} />
      <PageHeading title={t("stock")} lead={t("everyBatchAndWhatBecame")} />
      {chosen !== null && <Batch batch={chosen} may={may} timeZone={live.settings.pharmacy.timeZone} {...shared} />}
      {may.change && <ReceiveForm medicines={medicines} {...shared} />}
      <StockTable batches={batches} />
    </Page>
  );
}
