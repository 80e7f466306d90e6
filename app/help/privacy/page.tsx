import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { publicPage } from "@/components/sharing/public-page";
import { Link } from "@/components/ui/link";
import { t } from "@/content/words/help";
import { deps } from "@/lib/entry/deps";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: t("privacy"),
  description: t("whoSeesAPrescriptionWhat"),
  ...publicPage(routes.privacy()),
};

export default function PrivacyPage() {
  const { pharmacy } = deps().settings;
  return (
    <>
      <PageHeading title={t("privacy")} lead={t("whatYouTellAPharmacy")} />
      <h2>{t("whoSeesThePrescription")}</h2>
      <ul>
        <li>{t("youWhenYouAreSigned")}</li>
        <li>{t("theStaffOfWhoseDuty", { name: pharmacy.name })}</li>
        <li>
          {t.rich("youCanReadThatRecord", { link: (chunks) => <Link href={routes.prescriptions()}>{chunks}</Link> })}
        </li>
        <li>{t("nobodyElseItLiesEncrypted")}</li>
      </ul>
      <h2>{t("whatWeKeep")}</h2>
      <ul>
        <li>{t("yourAccountNameEmailAddress")}</li>
        <li>{t("thePatientsYouName")}</li>
        <li>{t("prescriptionsOrdersDecisionsAndWho")}</li>
        <li>{t("forAnHourWhat")}</li>
        <li>{t("theRegisterOfSupplies")}</li>
      </ul>
      <h2>{t("whatGoesElsewhere")}</h2>
      <ul>
        <li>{t("yourCardIsTyped")}</li>
        <li>{t("theCourierLearnsTheName")}</li>
        <li>{t("ourMailsSayThatSomething")}</li>
        <li>{t("thereIsNoAdvertising")}</li>
      </ul>
      <h2>{t("cookies")}</h2>
      <p>{t("readingSetsNonePuttingSomething")}</p>
      <h2>{t("yourRights")}</h2>
      <p>{t.rich("askToSeeCorrect", { link: (chunks) => <Link href={routes.contact()}>{chunks}</Link> })}</p>
    </>
  );
}
