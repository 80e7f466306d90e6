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
import { t } from "@/content/words/help";
import { deps } from "@/lib/entry/deps";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: t("contactAndComplaints"),
  description: t("howToReachThePharmacist"),
  ...publicPage(routes.contact()),
};

export default function ContactPage() {
  const { pharmacy, appUrl, demo, jurisdiction } = deps().settings;
  const lines = urgentLines[jurisdiction];
  return (
    <>
      <StructuredData nodes={[pharmacyNode(pharmacy, appUrl, demo)]} />
      <PageHeading title={t("contactAndComplaints")} lead={t("aPharmacistAnswersQuestionsAbout")} />
      <UrgentHelp lines={lines} substance={firstSubstance.slug} />
      <h2>{t("howToReachUs")}</h2>
      <DescriptionList
        items={[
          { term: t("pharmacy"), detail: pharmacy.name },
          { term: t("phone"), detail: <a href={`tel:${pharmacy.phone.replace(/[^+\d]/g, "")}`}>{pharmacy.phone}</a> },
          { term: t("email"), detail: <a href={`mailto:${pharmacy.email}`}>{pharmacy.email}</a> },
          { term: t("address"), detail: pharmacy.address },
          { term: t("drugLicence"), detail: pharmacy.licence },
          {
            term: t("pharmacistInCharge"),
            detail: t("registration", {
              pharmacistInCharge: pharmacy.pharmacistInCharge,
              pharmacistRegistration: pharmacy.pharmacistRegistration,
            }),
          },
        ]}
      />
      {demo && <p>{t("thisIsADemoNobody")}</p>}
      <p>{t("writeNoDiagnosisAndSend")}</p>
      <h2>{t("sideEffects")}</h2>
      <p>{t("tellUsInYourOrder")}</p>
      <ReportHarm lines={lines} />
      <h2>{t("complaints")}</h2>
      <p>{t("writeToThePharmacist")}</p>
    </>
  );
}
