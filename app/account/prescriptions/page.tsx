import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { PrescriptionCard } from "@/components/prescription/prescription-card";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { pageNumber } from "@/lib/entry/page-number";
import { requireCustomer } from "@/lib/entry/require";
import { customerPrescriptions } from "@/lib/queries/account/prescriptions";
import { routes } from "@/lib/routes";
import styles from "../account.module.css";

export const metadata: Metadata = { title: t("account.prescriptions") };

export default async function PrescriptionsPage({ searchParams }: PageProps<"/account/prescriptions">) {
  const customer = await requireCustomer(routes.prescriptions());
  const found = await customerPrescriptions(deps(), customer, pageNumber(await searchParams));
  if (!found.ok) throw new Error("a customer has a list of prescriptions");
  const { prescriptions, page, pages } = found.value;
  const { timeZone } = deps().settings.pharmacy;
  if (prescriptions.length === 0) {
    return (
      <>
        <PageHeading title={t("account.prescriptions")} />
        <EmptyState
          title={t("account.noPrescriptions")}
          action={<ButtonLink href={routes.checkoutPrescription()}>{t("account.addPrescription")}</ButtonLink>}
        >
          {t("account.addPrescriptionLead")}
        </EmptyState>
      </>
    );
  }
  return (
    <div className={styles.stack}>
      <PageHeading title={t("account.prescriptions")} lead={t("account.prescriptionsLead")} />
      <ul className={styles.list}>
        {prescriptions.map((prescription) => (
          <li key={prescription.id}>
            <PrescriptionCard prescription={prescription} timeZone={timeZone} />
          </li>
        ))}
      </ul>
      <Pager page={page} pages={pages} hrefFor={routes.prescriptionsPage} label={t("account.prescriptions")} />
      <ButtonLink href={`${routes.checkoutPrescription()}?new`} variant="secondary">
        {t("account.addAnotherPrescription")}
      </ButtonLink>
    </div>
  );
}
