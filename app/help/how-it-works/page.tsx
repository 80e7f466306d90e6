import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { RequestSteps } from "@/components/medicine/request-steps";
import { publicPage } from "@/components/sharing/public-page";
import { Link } from "@/components/ui/link";
import { t } from "@/content/words/help";
import { supplyDaysMax } from "@/lib/domain/checkout/gate";
import { deliveryFeePaise } from "@/lib/domain/order/totals";
import { deps } from "@/lib/entry/deps";
import { formatPaise } from "@/lib/format/money";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: t("howRequestingWorks"),
  description: t("fromThePrescription"),
  ...publicPage(routes.howItWorks()),
};

export default function HowItWorksPage() {
  const { deliveryPins } = deps().settings;
  return (
    <>
      <PageHeading title={t("howRequestingWorks")} lead={t("youRequestAPharmacistDecides")} />
      <RequestSteps />
      <h2>{t("whatThePrescriptionMustShow")}</h2>
      <ul>
        <li>{t("aDermatologistsNameRegistrationNumber")}</li>
        <li>{t("thePatientsName")}</li>
        <li>{t("isotretinoinWithBrandAndStrength")}</li>
      </ul>
      <p>{t("sendEveryPage")}</p>
      <h2>{t("whenYourCardIsHeld")}</h2>
      <ol>
        <li>{t("atTheEndOfCheckout")}</li>
        <li>{t("yourBankHoldsTheAmount")}</li>
        <li>{t("aHoldLastsAbout7")}</li>
        <li>{t("whenAPharmacistApproves")}</li>
        <li>{t("youCanCancel")}</li>
      </ol>
      <h2>{t("whatThePharmacistChecks")}</h2>
      <p>{t("thatThePrescriptionCan")}</p>
      <p>{t("ifTheAnswerIsNo")}</p>
      <h2>{t("howMuchAndWhereTo")}</h2>
      <ul>
        <li>{t("atMostDaysSupply", { supplyDaysMax })}</li>
        <li>
          {t("deliveryCostsAndGoes", {
            deliveryFeePaise: formatPaise(deliveryFeePaise),
            deliveryPins: deliveryPins.join(", "),
          })}
        </li>
        <li>{t("theParcelIsPlainNothing")}</li>
        <li>{t("aMedicineThatHasLeft")}</li>
      </ul>
      <p>
        {t.rich("seeTheCapsulesOrAsk", {
          link: (chunks) => <Link href={routes.medicines()}>{chunks}</Link>,
          link2: (chunks) => <Link href={routes.contact()}>{chunks}</Link>,
        })}
      </p>
    </>
  );
}
