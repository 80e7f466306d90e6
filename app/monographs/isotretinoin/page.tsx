import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { MonographText } from "@/components/medicine/monograph";
import { publicPage } from "@/components/sharing/public-page";
import { drugNode, medicalPageNode } from "@/components/structured-data/nodes";
import { StructuredData } from "@/components/structured-data/structured-data";
import { Link } from "@/components/ui/link";
import { isotretinoinMonograph } from "@/content/substances/isotretinoin/monograph";
import { urgentLines } from "@/content/urgent-lines";
import { t } from "@/content/words/monograph";
import { deps } from "@/lib/entry/deps";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: t("pageTitle"),
  description: t("pageDescription"),
  ...publicPage(routes.monograph()),
};

export default function MonographPage() {
  const { appUrl, jurisdiction } = deps().settings;
  const url = `${appUrl}${routes.monograph()}`;
  return (
    <Page>
      <StructuredData
        nodes={[medicalPageNode(isotretinoinMonograph, url, t("pageTitle")), drugNode(isotretinoinMonograph, url)]}
      />
      <PageHeading
        over={t("monograph")}
        title={isotretinoinMonograph.title}
        lead={t("pageLead")}
        aside={<Link href={routes.patientSheet()}>{t("sheetToPrint")}</Link>}
      />
      <MonographText monograph={isotretinoinMonograph} level={2} lines={urgentLines[jurisdiction]} />
    </Page>
  );
}
