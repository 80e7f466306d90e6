import type { Metadata } from "next";
import { EventTable } from "@/components/admin/payments/event-table";
import { OpenDiscrepancies } from "@/components/admin/payments/open-discrepancies";
import { PaymentHealth } from "@/components/admin/payments/payment-health";
import { ResolvedDiscrepancies } from "@/components/admin/payments/resolved-discrepancies";
import { FormErrors } from "@/components/form/form-errors";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { formTitle } from "@/lib/entry/form-title";
import { requireStaff } from "@/lib/entry/require";
import { paymentsView } from "@/lib/queries/admin/payments";
import { routes } from "@/lib/routes";

export async function generateMetadata({ searchParams }: PageProps<"/admin/payments">): Promise<Metadata> {
  return formTitle(searchParams, t("shop.payments"));
}

export default async function PaymentsPage({ searchParams }: PageProps<"/admin/payments">) {
  const staff = await requireStaff("payment:check", routes.adminPayments());
  const live = deps();
  const found = await paymentsView(live, staff);
  if (!found.ok) throw new Error("who reaches this page may read of payments");
  const view = found.value;
  const { timeZone } = live.settings.pharmacy;
  const form = await formState(searchParams);
  return (
    <Page>
      <FormErrors form={form} fields={["cause"]} />
      <PageHeading title={t("shop.payments")} lead={t("adminPages.paymentsLead")} />
      <PaymentHealth view={view} timeZone={timeZone} />
      <OpenDiscrepancies
        discrepancies={view.open}
        now={view.now}
        timeZone={timeZone}
        form={form}
        idempotencyKey={live.newId()}
      />
      <ResolvedDiscrepancies discrepancies={view.resolved} timeZone={timeZone} />
      <EventTable events={view.events} timeZone={timeZone} />
    </Page>
  );
}
