import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { publicPage } from "@/components/sharing/public-page";
import { Link } from "@/components/ui/link";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: t("shop.privacy"),
  description: t("help.privacyDescription"),
  ...publicPage(routes.privacy()),
};

export default function PrivacyPage() {
  const { pharmacy } = deps().settings;
  return (
    <>
      <PageHeading title={t("shop.privacy")} lead={t("help.privacyLead")} />
      <h2>{t("help.viewersTitle")}</h2>
      <ul>
        <li>{t("help.viewersYou")}</li>
        <li>{t("help.viewersStaff", { name: pharmacy.name })}</li>
        <li>
          {t.rich("help.viewersRecord", { link: (chunks) => <Link href={routes.prescriptions()}>{chunks}</Link> })}
        </li>
        <li>{t("help.viewersNobodyElse")}</li>
      </ul>
      <h2>{t("help.keptTitle")}</h2>
      <ul>
        <li>{t("help.keptAccount")}</li>
        <li>{t("help.keptPatients")}</li>
        <li>{t("help.keptOrders")}</li>
        <li>{t("help.keptForms")}</li>
        <li>{t("help.keptRegister")}</li>
      </ul>
      <h2>{t("help.sharedTitle")}</h2>
      <ul>
        <li>{t("help.sharedCard")}</li>
        <li>{t("help.sharedCourier")}</li>
        <li>{t("help.sharedMails")}</li>
        <li>{t("help.sharedNoAdvertising")}</li>
      </ul>
      <h2>{t("help.cookiesTitle")}</h2>
      <p>{t("help.cookiesLead")}</p>
      <h2>{t("help.rightsTitle")}</h2>
      <p>{t.rich("help.rightsLead", { link: (chunks) => <Link href={routes.contact()}>{chunks}</Link> })}</p>
    </>
  );
}
