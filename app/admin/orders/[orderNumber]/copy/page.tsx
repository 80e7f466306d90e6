import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CopyPages } from "@/components/admin/workbench/copy-pages";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { requireStaff } from "@/lib/entry/require";
import { prescriptionCopy } from "@/lib/queries/admin/prescription-copy";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: t("copy.title") };

export default async function PrescriptionCopyPage({ params }: PageProps<"/admin/orders/[orderNumber]/copy">) {
  const { orderNumber } = await params;
  const staff = await requireStaff("prescription:view", routes.prescriptionCopy(orderNumber));
  const live = deps();
  const found = await prescriptionCopy(live, staff, orderNumber);
  if (!found.ok) notFound();
  const { address, timeZone } = live.settings.pharmacy;
  return (
    <Page>
      <div data-print="hide">
        <Breadcrumbs
          trail={[{ label: t("panel.order"), href: `${routes.adminOrder(orderNumber)}#copy` }]}
          here={t("copy.title")}
        />
        <PageHeading title={t("copy.title")} lead={t("copy.printHint")} />
      </div>
      <CopyPages copy={found.value} seller={{ address, timeZone }} />
    </Page>
  );
}
