import type { Metadata } from "next";
import { notFound } from "next/navigation";
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
import { substanceBySlug } from "@/content/substances/all";
import { urgentLines } from "@/content/urgent-lines";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { routes } from "@/lib/routes";
import styles from "./page.module.css";

type Props = PageProps<"/monographs/[substance]/patient-sheet">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const substance = substanceBySlug((await params).substance);
  if (substance === null) return {};
  const { slug, name, monograph } = substance;
  return {
    title: t("monograph.sheetTitle", { substance: name }),
    description: t("monograph.sheetDescription", { title: monograph.title.toLowerCase() }),
    ...publicPage(routes.patientSheet(slug)),
  };
}

/** What a patient should have at hand at home: the monograph's own words, the gravest first, in large type. Nothing is said here alone. */
export default async function PatientSheetPage({ params }: Props) {
  const substance = substanceBySlug((await params).substance);
  if (substance === null) notFound();
  const { slug, monograph, patientSheet } = substance;
  const monographPath = routes.monograph(slug);
  const { appUrl, pharmacy, jurisdiction } = deps().settings;
  const lines = urgentLines[jurisdiction];
  return (
    <Page width="read">
      <div className={styles.sheet}>
        <ToolData substance={substance} path={routes.patientSheet(slug)} name={patientSheet.title} />
        <Breadcrumbs trail={[{ label: t("shop.monograph"), href: monographPath }]} here={t("monograph.sheetToPrint")} />
        <PageHeading title={patientSheet.title} lead={t("monograph.askPharmacy", pharmacy)} />
        <p data-print="hide">
          <a href={routes.patientSheetPdf(slug)} download>
            {t("monograph.saveAsPdf")}
          </a>
        </p>
        <ReviewNote monograph={monograph} />
        <BoxedWarning monograph={monograph} headingLevel={2} />
        <UrgentHelp lines={lines} substance={slug} />
        {patientSheet.parts.map(({ id, title, section }) => (
          <Part key={id} id={id} title={title}>
            <SectionBlocks section={section} level={3} monograph={monograph} sourcesAt={monographPath} />
          </Part>
        ))}
        <ReportHarm lines={lines} />
        <p className={styles.sources}>
          {t("monograph.sourcesStandAt", { address: `${appUrl}${monographPath}#sources` })}
        </p>
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
