import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { demoFigures } from "@/components/medicine/availability-words";
import { FoundWhy } from "@/components/medicine/found-why";
import { MedicineGrid } from "@/components/medicine/medicine-grid";
import { ShelfCard } from "@/components/medicine/shelf-card";
import { ShelfFilterForm } from "@/components/medicine/shelf-filter-form";
import { publicPage } from "@/components/sharing/public-page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { oneOf } from "@/content/words/all-of";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { filterShelf, shelfFilter } from "@/lib/queries/shop/filter";
import { shelf } from "@/lib/queries/shop/medicines";
import { routes } from "@/lib/routes";
import styles from "./page.module.css";

export const metadata: Metadata = {
  title: t("medicine.isotretinoinCapsules"),
  description: t("medicine.shelfDescription"),
  ...publicPage(routes.medicines()),
};

export default async function MedicinesPage({ searchParams }: PageProps<"/medicines">) {
  const filter = shelfFilter(await searchParams);
  const live = deps();
  const entries = await shelf(live);
  const { entries: shown, whys, strengthsNotHere } = filterShelf(entries, filter);
  return (
    <Page>
      <PageHeading
        title={t("medicine.isotretinoinCapsules")}
        lead={t("medicine.shelfLead")}
        aside={<Link href={routes.compare()}>{t("medicine.toCompare")}</Link>}
      />
      <ShelfFilterForm filter={filter} medicines={entries.map(({ medicine }) => medicine)} />
      {shown.length === 0 ? (
        <EmptyState
          title={
            filter.query === "" ? t("medicine.noneMatches") : t("medicine.noneMatchesQuery", { query: filter.query })
          }
          action={<ButtonLink href={routes.medicines()}>{t("medicine.showAll")}</ButtonLink>}
        >
          {strengthsNotHere.length > 0 &&
            `${t("medicine.noneOfStrength", { strengths: oneOf(strengthsNotHere.map((mg) => t("common.mg", { mg }))) })} `}
          {t("medicine.notEveryStrength")}
        </EmptyState>
      ) : (
        <>
          <p className={styles.count} role="status">
            {t("medicine.shownOf", { shown: shown.length, all: entries.length })}
            {live.settings.demo && ` ${demoFigures}`}
          </p>
          <FoundWhy whys={whys} />
          {filter.maker !== null && <p>{t("medicine.noMakerLeftOut")}</p>}
          <MedicineGrid>
            {shown.map((entry) => (
              <ShelfCard key={entry.medicine.slug} entry={entry} />
            ))}
          </MedicineGrid>
        </>
      )}
    </Page>
  );
}
