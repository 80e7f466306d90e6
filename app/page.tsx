import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { demoFigures } from "@/components/medicine/availability-words";
import { CapsuleDrawing } from "@/components/medicine/capsule-drawing";
import { MedicineGrid } from "@/components/medicine/medicine-grid";
import { RequestSteps } from "@/components/medicine/request-steps";
import { ShelfCard } from "@/components/medicine/shelf-card";
import { publicPage } from "@/components/sharing/public-page";
import { pharmacyNode } from "@/components/structured-data/nodes";
import { StructuredData } from "@/components/structured-data/structured-data";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { firstSubstance, substances } from "@/content/substances/all";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { shelf } from "@/lib/queries/shop/medicines";
import { routes } from "@/lib/routes";
import styles from "./page.module.css";

export const metadata: Metadata = publicPage(routes.home());

export default async function HomePage() {
  const live = deps();
  const { pharmacy, appUrl, demo } = live.settings;
  const entries = await shelf(live);
  return (
    <Page>
      <StructuredData nodes={[pharmacyNode(pharmacy, appUrl, demo)]} />
      <div className={styles.opening}>
        <div>
          <h1 className={styles.title}>{t("shop.homeTitle")}</h1>
          <p className={styles.lead}>{t("shop.homeLead", { name: pharmacy.name })}</p>
          <ButtonRow>
            <ButtonLink href={routes.medicines()}>{t("common.seeCapsules")}</ButtonLink>
            <ButtonLink href={routes.monograph(firstSubstance.slug)} variant="secondary">
              {t("shop.readMonograph")}
            </ButtonLink>
          </ButtonRow>
        </div>
        <div className={styles.drawing}>
          <CapsuleDrawing brand="Isotroin" strengthMg={20} size="fill" decorative />
        </div>
      </div>
      {substances.map(({ slug, monograph: { boxedWarning } }) => (
        <Notice key={slug} tone="danger" title={boxedWarning.title}>
          <p>
            {boxedWarning.lead.text} <Link href={`${routes.monograph(slug)}#safety`}>{t("shop.readBoxedWarning")}</Link>
            .
          </p>
        </Notice>
      ))}
      <h2>{t("shop.howRequestingWorks")}</h2>
      <RequestSteps />
      <h2>{t("shop.capsules")}</h2>
      <MedicineGrid>
        {entries.map((entry) => (
          <ShelfCard key={entry.medicine.slug} entry={entry} headingLevel={3} />
        ))}
      </MedicineGrid>
      {demo && <p className={styles.note}>{demoFigures}</p>}
      <p>
        <Link href={routes.compare()}>{t("shop.compare")}</Link>
      </p>
      <h2>{t("shop.safetyTitle")}</h2>
      <ul>
        <li>{t("shop.safetyPharmacist")}</li>
        <li>{t("shop.safetyExact")}</li>
        <li>{t("shop.safetyHarm")}</li>
        <li>
          {t.rich("shop.safetyInCharge", {
            pharmacistInCharge: pharmacy.pharmacistInCharge,
            link: (chunks) => <Link href={routes.contact()}>{chunks}</Link>,
          })}
        </li>
      </ul>
    </Page>
  );
}
