import type { Metadata } from "next";
import { CatalogueItem } from "@/components/admin/catalogue-item";
import { CatalogueTable, catalogueFields } from "@/components/admin/catalogue-table";
import { FormErrors } from "@/components/form/form-errors";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { formTitle } from "@/lib/entry/form-title";
import { requireStaff } from "@/lib/entry/require";
import { catalogueView } from "@/lib/queries/admin/catalogue";
import { routes } from "@/lib/routes";

export const generateMetadata = ({ searchParams }: PageProps<"/admin/catalogue">): Promise<Metadata> =>
  formTitle(searchParams, t("shop.catalogue"));

export default async function CataloguePage({ searchParams }: PageProps<"/admin/catalogue">) {
  const staff = await requireStaff("catalogue:edit", routes.catalogue());
  const live = deps();
  const found = await catalogueView(live, staff);
  if (!found.ok) throw new Error("a manager may read the catalogue");
  const form = await formState(searchParams);
  const { items } = found.value;
  return (
    <Page>
      <FormErrors form={form} fields={catalogueFields} />
      <PageHeading title={t("shop.catalogue")} lead={t("adminPages.catalogueLead")} />
      <CatalogueTable items={items} />
      {items.map((item) => (
        <CatalogueItem key={item.slug} item={item} form={form} idempotencyKey={live.newId()} />
      ))}
    </Page>
  );
}
