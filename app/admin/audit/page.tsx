import type { Metadata } from "next";
import { auditQuery, readAuditFilter } from "@/components/admin/audit-filter";
import { AuditFilterForm } from "@/components/admin/audit-filter-form";
import { AuditTable } from "@/components/admin/audit-table";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { Link } from "@/components/ui/link";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { requireStaff } from "@/lib/entry/require";
import { auditView } from "@/lib/queries/admin/audit";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: t("shop.audit") };

export default async function AuditPage({ searchParams }: PageProps<"/admin/audit">) {
  const staff = await requireStaff("audit:view", routes.audit());
  const filter = readAuditFilter(await searchParams);
  const live = deps();
  const found = await auditView(live, staff, filter);
  if (!found.ok) throw new Error("who reaches this page may read the record");
  const { rows, olderThan } = found.value;
  return (
    <Page>
      <PageHeading title={t("shop.audit")} lead={t("adminPages.auditLead")} />
      <AuditFilterForm filter={filter} />
      <AuditTable rows={rows} timeZone={live.settings.pharmacy.timeZone} />
      <p>
        {filter.before !== undefined && (
          <Link href={auditQuery({ ...filter, before: undefined })}>{t("common.backToNewest")}</Link>
        )}
        {filter.before !== undefined && olderThan !== null && " · "}
        {olderThan !== null && (
          <Link href={auditQuery({ ...filter, before: olderThan })} rel="next">
            {t("common.olderEntries")}
          </Link>
        )}
      </p>
    </Page>
  );
}
