import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { RequestSteps } from "@/components/medicine/request-steps";
import { publicPage } from "@/components/sharing/public-page";
import { Link } from "@/components/ui/link";
import { t } from "@/content/words/t";
import { supplyDaysMax } from "@/lib/domain/checkout/gate";
import { deliveryFeePaise } from "@/lib/domain/order/totals";
import { deps } from "@/lib/entry/deps";
import { formatPaise } from "@/lib/format/money";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: t("shop.howRequestingWorks"),
  description: t("help.requestDescription"),
  ...publicPage(routes.howItWorks()),
};

export default function HowItWorksPage() {
  const { deliveryPins } = deps().settings;
  return (
    <>
      <PageHeading title={t("shop.howRequestingWorks")} lead={t("help.requestLead")} />
      <RequestSteps />
      <h2>{t("help.showTitle")}</h2>
      <ul>
        <li>{t("help.showPrescriber")}</li>
        <li>{t("help.showPatient")}</li>
        <li>{t("help.showMedicine")}</li>
      </ul>
      <p>{t("help.showPages")}</p>
      <h2>{t("help.chargeTitle")}</h2>
      <ol>
        <li>{t("help.chargeEnter")}</li>
        <li>{t("help.chargeHeld")}</li>
        <li>{t("help.chargeHoldEnds")}</li>
        <li>{t("help.chargeDecided")}</li>
        <li>{t("help.chargeCancel")}</li>
      </ol>
      <h2>{t("help.checksTitle")}</h2>
      <p>{t("help.checksList")}</p>
      <p>{t("help.checksDeclined")}</p>
      <h2>{t("help.quantityTitle")}</h2>
      <ul>
        <li>{t("help.quantityLimit", { supplyDaysMax })}</li>
        <li>
          {t("help.quantityDelivery", {
            deliveryFeePaise: formatPaise(deliveryFeePaise),
            deliveryPins: deliveryPins.join(", "),
          })}
        </li>
        <li>{t("help.deliveryParcel")}</li>
        <li>{t("help.quantityReturns")}</li>
      </ul>
      <p>
        {t.rich("help.requestNext", {
          link: (chunks) => <Link href={routes.medicines()}>{chunks}</Link>,
          link2: (chunks) => <Link href={routes.contact()}>{chunks}</Link>,
        })}
      </p>
    </>
  );
}
