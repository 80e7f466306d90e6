import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeliveryCheck } from "@/components/delivery/delivery-check";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { availabilityWords } from "@/components/medicine/availability-words";
import { BoxedWarning } from "@/components/medicine/boxed-warning";
import { EvidenceNote } from "@/components/medicine/evidence-note";
import { MedicineFacts } from "@/components/medicine/medicine-facts";
import { MedicineFigure } from "@/components/medicine/medicine-figure";
import { MonographText } from "@/components/medicine/monograph";
import { MustNotTake } from "@/components/medicine/must-not-take";
import { PriceLine } from "@/components/medicine/price-line";
import { RequestForm } from "@/components/medicine/request-form";
import { RequestSteps } from "@/components/medicine/request-steps";
import { RxMark } from "@/components/medicine/rx-mark";
import { publicPage } from "@/components/sharing/public-page";
import { breadcrumbNode, drugNode, medicalPageNode } from "@/components/structured-data/nodes";
import { StructuredData } from "@/components/structured-data/structured-data";
import { medicineBySlug, substanceOf } from "@/content/medicines";
import { urgentLines } from "@/content/urgent-lines";
import { t } from "@/content/words/t";
import { firstRequestCapsulesMax } from "@/lib/domain/checkout/gate";
import { deps } from "@/lib/entry/deps";
import { shelfEntry } from "@/lib/queries/shop/medicines";
import { routes } from "@/lib/routes";
import styles from "./page.module.css";

export async function generateMetadata({ params }: PageProps<"/medicines/[slug]">): Promise<Metadata> {
  const medicine = medicineBySlug((await params).slug);
  if (medicine === null) return {};
  const { texts } = substanceOf(medicine);
  const title = t("common.brandAndStrength", medicine);
  return {
    title,
    description: t("medicine.productDescription", {
      title,
      description: medicine.evidence.status === "pending" ? texts.descriptionPending : texts.description,
    }),
    ...publicPage(routes.medicine(medicine.slug)),
  };
}

/** Asked for before anything is sent, so that an unknown address answers 404. The warning stands before price and button. */
export default async function MedicinePage({ params }: PageProps<"/medicines/[slug]">) {
  const live = deps();
  const entry = await shelfEntry(live, (await params).slug);
  if (entry === null) notFound();
  const { medicine, sale, availability, barred } = entry;
  const { appUrl, demo, jurisdiction } = live.settings;
  const substance = substanceOf(medicine);
  const { monograph } = substance;
  const path = routes.medicine(medicine.slug);
  const trail = [{ label: t("medicine.capsules"), href: routes.medicines() }];
  const title = t("common.brandAndStrength", medicine);
  const packCapsules = sale?.packCapsules ?? medicine.packCapsules;
  return (
    <Page>
      <StructuredData
        nodes={[
          medicalPageNode(monograph, `${appUrl}${path}`, title),
          drugNode(substance, `${appUrl}${path}`, medicine),
          breadcrumbNode(trail, title, appUrl, path),
        ]}
      />
      <Breadcrumbs trail={trail} here={title} />
      <PageHeading title={title} lead={substance.texts.lead} aside={<RxMark />} />
      <div className={styles.columns}>
        <div>
          <BoxedWarning monograph={monograph} headingLevel={2} sourcesAt="" />
          <nav aria-label={t("monograph.onThisPage")} className={styles.parts} data-print="hide">
            <a href="#facts">{t("medicine.facts")}</a>
            <a href="#request">{t("medicine.priceAndRequest")}</a>
            <a href="#monograph">{t("shop.monograph")}</a>
          </nav>
        </div>
        <div>
          <MedicineFigure brand={medicine.brand} strengthMg={medicine.strengthMg} packCapsules={packCapsules} />
          <MustNotTake contraindications={monograph.contraindications} />
        </div>
      </div>
      <section id="facts" aria-labelledby="facts-title">
        <h2 id="facts-title" className={styles.title}>
          {t("medicine.facts")}
        </h2>
        <MedicineFacts medicine={medicine} demo={demo} />
      </section>
      <section id="request" aria-labelledby="request-title" className={styles.request}>
        <h2 id="request-title" className={styles.title}>
          {t("medicine.priceAndRequest")}
        </h2>
        <RequestSteps />
        <EvidenceNote medicine={medicine} demo={demo} />
        <div className={styles.requestColumns}>
          <div>
            <PriceLine pricePaise={sale?.pricePaise ?? null} packCapsules={packCapsules} size="large" />
            <p className={styles.note}>
              {t("medicine.gstIncluded", { availability: availabilityWords(entry) })}
              {demo && ` ${medicine.demo.note}`}
            </p>
            <DeliveryCheck />
          </div>
          <RequestForm
            slug={medicine.slug}
            packCapsules={packCapsules}
            capsulesMax={firstRequestCapsulesMax}
            availability={availability}
            barred={barred}
          />
        </div>
      </section>
      <h2 id="monograph" className={styles.monographTitle}>
        {t("shop.isotretinoinMonograph", { substance: substance.name })}
      </h2>
      <MonographText substance={substance} level={3} lines={urgentLines[jurisdiction]} hasWarningAbove />
    </Page>
  );
}
