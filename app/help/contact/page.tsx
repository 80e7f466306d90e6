import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { UrgentHelp } from "@/components/layout/urgent-help";
import { ReportHarm } from "@/components/medicine/report-harm";
import { publicPage } from "@/components/sharing/public-page";
import { pharmacyNode } from "@/components/structured-data/nodes";
import { StructuredData } from "@/components/structured-data/structured-data";
import { DescriptionList } from "@/components/ui/description-list";
import { firstSubstance } from "@/content/substances/all";
import { urgentLines } from "@/content/urgent-lines";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: t("shop.contactAndComplaints"),
  description: t("help.contactDescription"),
  ...publicPage(routes.contact()),
};

export default function ContactPage() {
  const { pharmacy, appUrl, demo, jurisdiction } = deps().settings;
  const lines = urgentLines[jurisdiction];
  return (
    <>
      <StructuredData nodes={[pharmacyNode(pharmacy, appUrl, demo)]} />
      <PageHeading title={t("shop.contactAndComplaints")} lead={t("help.contactLead")} />
      <UrgentHelp lines={lines} substance={firstSubstance.slug} />
      <h2>{t("help.reachTitle")}</h2>
      <DescriptionList
        items={[
          { term: t("help.pharmacy"), detail: pharmacy.name },
          {
            term: t("shop.phone"),
            detail: <a href={`tel:${pharmacy.phone.replace(/[^+\d]/g, "")}`}>{pharmacy.phone}</a>,
          },
          { term: t("shop.email"), detail: <a href={`mailto:${pharmacy.email}`}>{pharmacy.email}</a> },
          { term: t("shop.address"), detail: pharmacy.address },
          { term: t("shop.drugLicence"), detail: pharmacy.licence },
          {
            term: t("shop.pharmacistInCharge"),
            detail: t("help.registration", {
              pharmacistInCharge: pharmacy.pharmacistInCharge,
              pharmacistRegistration: pharmacy.pharmacistRegistration,
            }),
          },
        ]}
      />
      {demo && <p>{t("help.contactDemo")}</p>}
      <p>{t("help.contactNoDiagnosis")}</p>
      <h2>{t("help.sideEffectsTitle")}</h2>
      <p>{t("help.sideEffectsLead")}</p>
      <ReportHarm lines={lines} />
      <h2>{t("help.complaintsTitle")}</h2>
      <p>{t("help.complaintsLead")}</p>
    </>
  );
}
