import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { MonographText } from "@/components/medicine/monograph";
import { publicPage } from "@/components/sharing/public-page";
import { drugNode, medicalPageNode } from "@/components/structured-data/nodes";
import { StructuredData } from "@/components/structured-data/structured-data";
import { Link } from "@/components/ui/link";
import { substanceBySlug } from "@/content/substances/all";
import { urgentLines } from "@/content/urgent-lines";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { routes } from "@/lib/routes";

type Props = PageProps<"/monographs/[substance]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const substance = substanceBySlug((await params).substance);
  if (substance === null) return {};
  const { slug, name, monograph } = substance;
  return {
    title: t("shop.isotretinoinMonograph", { substance: name }),
    description: t("monograph.pageDescription", { title: monograph.title }),
    ...publicPage(routes.monograph(slug)),
  };
}

export default async function MonographPage({ params }: Props) {
  const substance = substanceBySlug((await params).substance);
  if (substance === null) notFound();
  const { slug, name, monograph } = substance;
  const { appUrl, jurisdiction } = deps().settings;
  const url = `${appUrl}${routes.monograph(slug)}`;
  return (
    <Page>
      <StructuredData
        nodes={[
          medicalPageNode(monograph, url, t("shop.isotretinoinMonograph", { substance: name })),
          drugNode(substance, url),
        ]}
      />
      <PageHeading
        over={t("shop.monograph")}
        title={monograph.title}
        lead={t("monograph.pageLead")}
        aside={<Link href={routes.patientSheet(slug)}>{t("monograph.sheetToPrint")}</Link>}
      />
      <MonographText substance={substance} level={2} lines={urgentLines[jurisdiction]} />
    </Page>
  );
}
