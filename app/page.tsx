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
import { isotretinoinMonograph } from "@/content/monographs/isotretinoin";
import { deps } from "@/lib/entry/deps";
import { shelf } from "@/lib/queries/shop/medicines";
import { routes } from "@/lib/routes";
import styles from "./page.module.css";

export const metadata: Metadata = publicPage(routes.home());

export default async function HomePage() {
  const live = deps();
  const { pharmacy, appUrl, demo } = live.settings;
  const { title, lead } = isotretinoinMonograph.boxedWarning;
  const entries = await shelf(live);
  return (
    <Page>
      <StructuredData nodes={[pharmacyNode(pharmacy, appUrl, demo)]} />
      <div className={styles.opening}>
        <div>
          <h1 className={styles.title}>Isotretinoin capsules, on your dermatologist’s prescription</h1>
          <p className={styles.lead}>
            {pharmacy.name} supplies one medicine and knows it well. You send the prescription, a registered pharmacist
            reads it, and only then is anything charged or sent.
          </p>
          <ButtonRow>
            <ButtonLink href={routes.medicines()}>See the capsules</ButtonLink>
            <ButtonLink href={routes.monograph()} variant="secondary">
              Read the monograph
            </ButtonLink>
          </ButtonRow>
        </div>
        <div className={styles.drawing}>
          <CapsuleDrawing brand="Isotroin" strengthMg={20} size="fill" decorative />
        </div>
      </div>
      <Notice tone="danger" title={title}>
        <p>
          {lead.text} <Link href={`${routes.monograph()}#safety`}>Read the boxed warning</Link>.
        </p>
      </Notice>
      <h2>How requesting works</h2>
      <RequestSteps />
      <h2>The shelf</h2>
      <MedicineGrid>
        {entries.map((entry) => (
          <ShelfCard key={entry.medicine.slug} entry={entry} headingLevel={3} />
        ))}
      </MedicineGrid>
      {demo && <p className={styles.note}>{demoFigures}</p>}
      <p>
        <Link href={routes.compare()}>Compare them side by side</Link>
      </p>
      <h2>Safety comes before the sale</h2>
      <ul>
        <li>A registered pharmacist reads every prescription. Software decides nothing.</li>
        <li>
          We supply exactly the brand and strength prescribed, in the maker’s pack, for at most 30 days at a time.
        </li>
        <li>If something harms you, tell us in your order: we stop further supply and a pharmacist calls you.</li>
        <li>
          {pharmacy.pharmacistInCharge} is the pharmacist in charge.{" "}
          <Link href={routes.contact()}>How to reach us</Link>.
        </li>
      </ul>
    </Page>
  );
}
