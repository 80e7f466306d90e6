import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { UrgentHelp } from "@/components/layout/urgent-help";
import { BoxedWarning } from "@/components/medicine/boxed-warning";
import { ReportHarm } from "@/components/medicine/report-harm";
import { ReviewNote } from "@/components/medicine/review-note";
import { SectionBlocks } from "@/components/medicine/section-blocks";
import { publicPage } from "@/components/sharing/public-page";
import { ToolData } from "@/components/structured-data/tool-data";
import { isotretinoinMonograph } from "@/content/substances/isotretinoin/monograph";
import { patientSheet } from "@/content/substances/isotretinoin/patient-sheet";
import { urgentLines } from "@/content/urgent-lines";
import { t } from "@/content/words/monograph";
import { deps } from "@/lib/entry/deps";
import { routes } from "@/lib/routes";
import styles from "./page.module.css";

export const metadata: Metadata = {
  title: t("sheetTitle"),
  description: t("sheetDescription"),
  ...publicPage(routes.patientSheet()),
};

/** What a patient should have at hand at home: the monograph's own words, the gravest first, in large type. Nothing is said here alone. */
export default function PatientSheetPage() {
  const { appUrl, pharmacy, jurisdiction } = deps().settings;
  const lines = urgentLines[jurisdiction];
  return (
    <Page width="read">
      <div className={styles.sheet}>
        <ToolData path={routes.patientSheet()} name={patientSheet.title} />
        <Breadcrumbs trail={[{ label: t("monograph"), href: routes.monograph() }]} here={t("sheetHere")} />
        <PageHeading title={patientSheet.title} lead={t("askPharmacy", pharmacy)} />
        <p data-print="hide">
          <a href={routes.patientSheetPdf()} download>
            {t("saveAsPdf")}
          </a>
        </p>
        <ReviewNote monograph={isotretinoinMonograph} />
        <BoxedWarning headingLevel={2} />
        <UrgentHelp lines={lines} />
        {patientSheet.parts.map(({ id, title, section }) => (
          <Part key={id} id={id} title={title}>
            <SectionBlocks section={section} level={3} sourcesAt={routes.monograph()} />
          </Part>
        ))}
        <ReportHarm lines={lines} />
        <p className={styles.sources}>{t("sourcesStandAt", { address: `${appUrl}${routes.monograph()}#sources` })}</p>
      </div>
    </Page>
  );
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
