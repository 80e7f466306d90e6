import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { CompareForm } from "@/components/medicine/compare-form";
import { CompareTable } from "@/components/medicine/compare-table";
import { publicPage } from "@/components/sharing/public-page";
import { Notice } from "@/components/ui/notice";
import { substanceOf } from "@/content/medicines";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { chosenSlugs } from "@/lib/queries/shop/filter";
import { shelf } from "@/lib/queries/shop/medicines";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: t("medicine.compareCapsules"),
  description: t("medicine.compareDescription"),
  ...publicPage(routes.compare()),
};

export default async function ComparePage({ searchParams }: PageProps<"/medicines/compare">) {
  const live = deps();
  const chosen = chosenSlugs(await searchParams);
  const entries = await shelf(live);
  // Nothing chosen: all of them, as whoever follows the link expects.
  const shown = chosen.length === 0 ? entries : entries.filter(({ medicine }) => chosen.includes(medicine.slug));
  return (
    <Page>
      <Breadcrumbs trail={[{ label: t("medicine.capsules"), href: routes.medicines() }]} here={t("medicine.compare")} />
      <PageHeading title={t("medicine.compareCapsules")} lead={t("medicine.compareLead")} />
      {[...new Set(entries.map(({ medicine }) => substanceOf(medicine).monograph))].map(({ slug, boxedWarning }) => (
        <Notice key={slug} tone="danger" title={boxedWarning.title}>
          <p>
            {boxedWarning.lead.text}{" "}
            {t.rich("medicine.readBoxedWarning", {
              link: (chunks) => <a href={`${routes.monograph(slug)}#safety`}>{chunks}</a>,
            })}
          </p>
        </Notice>
      ))}
      <CompareForm
        medicines={entries.map(({ medicine }) => medicine)}
        chosen={shown.map(({ medicine }) => medicine.slug)}
      />
      {shown.length > 0 && <CompareTable entries={shown} demo={live.settings.demo} />}
    </Page>
  );
}
