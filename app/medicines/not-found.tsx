import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { medicines } from "@/content/medicines/all";
import { t } from "@/content/words/medicine";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: t("noSuchCapsule"), robots: { index: false } };

/** The shelf is short: whoever mistyped a name finds the right one in the list. */
export default function NoSuchMedicine() {
  return (
    <Page width="form">
      <PageHeading title={t("noCapsuleHere")} lead={t("mistypedOrNotOurs")} />
      <h2>{t("whatWeSupply")}</h2>
      <ul>
        {medicines.map(({ slug, brand, strengthMg }) => (
          <li key={slug}>
            <Link href={routes.medicine(slug)}>{t("ofStrength", { brand, strengthMg })}</Link>
          </li>
        ))}
      </ul>
      <p>{t("neverAnother")}</p>
      <ButtonLink href={routes.medicines()} variant="secondary">
        {t("findByName")}
      </ButtonLink>
    </Page>
  );
}
