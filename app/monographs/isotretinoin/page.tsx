import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { MonographText } from "@/components/medicine/monograph";
import { publicPage } from "@/components/sharing/public-page";
import { drugNode, medicalPageNode } from "@/components/structured-data/nodes";
import { StructuredData } from "@/components/structured-data/structured-data";
import { Link } from "@/components/ui/link";
import { isotretinoinMonograph } from "@/content/monographs/isotretinoin";
import { urgentLines } from "@/content/urgent-lines";
import { deps } from "@/lib/entry/deps";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: "Isotretinoin monograph",
  description:
    "Isotretinoin capsules: the boxed warning, who must not take them, doses, checks, side effects, interactions, sources.",
  ...publicPage(routes.monograph()),
};

export default function MonographPage() {
  const { appUrl, jurisdiction } = deps().settings;
  const url = `${appUrl}${routes.monograph()}`;
  return (
    <Page>
      <StructuredData
        nodes={[
          medicalPageNode(isotretinoinMonograph, url, "Isotretinoin monograph"),
          drugNode(isotretinoinMonograph, url),
        ]}
      />
      <PageHeading
        over="Monograph"
        title={isotretinoinMonograph.title}
        lead="What the product texts and the studies say, in our own words, each figure with its source. It does not replace the leaflet in the pack or your doctor."
        aside={<Link href={routes.patientSheet()}>A sheet to print, in large type</Link>}
      />
      <MonographText monograph={isotretinoinMonograph} level={2} lines={urgentLines[jurisdiction]} />
    </Page>
  );
}
