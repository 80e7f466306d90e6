import type { Metadata } from "next";
import { DeliveryCheck } from "@/components/delivery/delivery-check";
import { FormErrors } from "@/components/form/form-errors";
import { PageHeading } from "@/components/layout/page-heading";
import { publicPage } from "@/components/sharing/public-page";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { t } from "@/content/words/t";
import { deliveryTo } from "@/lib/domain/order/address";
import { deliveryFeePaise } from "@/lib/domain/order/totals";
import { deps } from "@/lib/entry/deps";
import { formatPaise } from "@/lib/format/money";
import { routes } from "@/lib/routes";

type Props = PageProps<"/help/delivery">;

const badPin = t("help.pinCodeInvalid");

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { deliveryPins } = deps().settings;
  const pin = pinOf((await searchParams).pin);
  return {
    title: pin !== null && deliveryTo(pin, deliveryPins) === "no-pin" ? t("help.deliveryError") : t("help.delivery"),
    description: t("help.deliveryDescription"),
    ...publicPage(routes.delivery()),
  };
}

export default async function DeliveryPage({ searchParams }: Props) {
  const { deliveryPins } = deps().settings;
  const pin = pinOf((await searchParams).pin);
  const answer = pin === null ? null : deliveryTo(pin, deliveryPins);
  const shownPin = pin ?? "";
  const error = answer === "no-pin" ? badPin : undefined;
  return (
    <>
      <FormErrors
        form={{
          message: error ?? null,
          reasons: error === undefined ? [] : [{ code: "pin", field: "pin", message: error }],
        }}
        fields={["pin"]}
      />
      <PageHeading title={t("help.delivery")} lead={t("help.deliveryLead")} />
      {answer === "served" && (
        <Notice tone="success" title={t("help.deliveryYes", { pin: shownPin })}>
          <p>
            {t.rich("help.deliveryYesLead", {
              deliveryFeePaise: formatPaise(deliveryFeePaise),
              link: (chunks) => <Link href={routes.medicines()}>{chunks}</Link>,
            })}
          </p>
        </Notice>
      )}
      {answer === "not-served" && (
        <Notice tone="info" title={t("help.deliveryNo", { pin: shownPin })}>
          <p>{t("help.deliveryNoLead")}</p>
        </Notice>
      )}
      <DeliveryCheck pin={pin ?? undefined} error={error} />
      <h2>{t("help.deliveryAreaTitle")}</h2>
      <ul>
        <li>{t("help.deliveryArea", { deliveryPins: deliveryPins.join(", ") })}</li>
        <li>{t("help.deliveryParcel")}</li>
        <li>{t("help.deliveryRecipient")}</li>
      </ul>
    </>
  );
}

/** What was typed, cut to what the field holds; null when nothing was. */
function pinOf(value: string | string[] | undefined): string | null {
  const text = (typeof value === "string" ? value : value?.[0])?.replaceAll(/\s/g, "").slice(0, 6) ?? "";
  return text === "" ? null : text;
}
