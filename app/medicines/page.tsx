import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { demoFigures } from "@/components/medicine/availability-words";
import { FoundWhy } from "@/components/medicine/found-why";
import { MakerNote } from "@/components/medicine/maker-note";
import { MedicineGrid } from "@/components/medicine/medicine-grid";
import { ShelfCard } from "@/components/medicine/shelf-card";
import { ShelfFilterForm } from "@/components/medicine/shelf-filter-form";
import { publicPage } from "@/components/sharing/public-page";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { deps } from "@/lib/entry/deps";
import { filterShelf, shelfFilter } from "@/lib/queries/shop/filter";
import { shelf } from "@/lib/queries/shop/medicines";
import { routes } from "@/lib/routes";
import styles from "./page.module.css";

export const metadata: Metadata = {
  title: "Isotretinoin capsules",
  description:
    "The isotretinoin capsules of this pharmacy by brand and strength. Supplied only on a dermatologist’s prescription.",
  ...publicPage(routes.medicines()),
};

export default async function MedicinesPage({ searchParams }: PageProps<"/medicines">) {
  const filter = shelfFilter(await searchParams);
  const live = deps();
  const entries = await shelf(live);
  const { entries: shown, whys, strengthsNotHere, elsewhere } = filterShelf(entries, filter);
  return (
    <Page>
      <PageHeading
        title="Isotretinoin capsules"
        lead="Choose the brand and the strength that your prescription names. Nothing is supplied without it."
        aside={<Link href={routes.compare()}>Compare them</Link>}
      />
      <ShelfFilterForm filter={filter} medicines={entries.map(({ medicine }) => medicine)} />
      {shown.length === 0 ? (
        <EmptyState
          title={filter.query === "" ? "No capsule matches" : `Nothing on our shelf matches “${filter.query}”`}
          action={<ButtonLink href={routes.medicines()}>Show all capsules</ButtonLink>}
        >
          {elsewhere !== null &&
            `${elsewhere} is a brand of isotretinoin in other countries; we do not supply it, nor another in its place without a prescription that names it. `}
          {strengthsNotHere.length > 0 &&
            `We have none of ${strengthsNotHere.map((mg) => `${mg} mg`).join(" or ")} by this name. `}
          Not every brand comes in every strength. If your prescription names one that is not on our shelf, we cannot
          supply another in its place; ask your dermatologist or another pharmacy.
        </EmptyState>
      ) : (
        <>
          <p className={styles.count} role="status">
            {shown.length} of {entries.length} capsules.{live.settings.demo && ` ${demoFigures}`}
          </p>
          <FoundWhy whys={whys} />
          {filter.maker !== null && <MakerNote medicines={shown.map(({ medicine }) => medicine)} />}
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
