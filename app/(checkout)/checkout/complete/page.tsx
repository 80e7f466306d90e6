import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Notice } from "@/components/ui/notice";
import { Steps } from "@/components/ui/steps";
import { t } from "@/content/words/checkout";
import { syncPayment } from "@/lib/commands/payment/sync";
import { deps } from "@/lib/entry/deps";
import { requireCustomer } from "@/lib/entry/require";
import { customerOrder } from "@/lib/queries/account/order";
import { routes } from "@/lib/routes";
import styles from "../checkout.module.css";

export const metadata: Metadata = { title: t("yourRequest") };

/**
 * Where the payment page sends people back. It never believes the address: it asks Stripe by the same function as the webhook and shows what is
 * true. Reloading is harmless.
 */
export default async function CheckoutCompletePage({ searchParams }: PageProps<"/checkout/complete">) {
  const { order: asked } = await searchParams;
  const orderNumber = typeof asked === "string" ? asked : "";
  const customer = await requireCustomer(routes.checkoutComplete(orderNumber));
  const live = deps();
  const before = await customerOrder(live, customer, orderNumber);
  if (!before.ok) notFound();
  if (before.value.order.state === "awaiting-payment") await syncPayment(live, orderNumber);
  const found = await customerOrder(live, customer, orderNumber);
  if (!found.ok) notFound();
  const { state } = found.value.order;
  return (
    <div className={styles.page}>
      <PageHeading title={state === "awaiting-payment" ? t("weAreChecking") : t("yourRequestIsWithUs")} />
      {state === "awaiting-payment" ? (
        <StillOpen orderNumber={orderNumber} />
      ) : (
        <Placed orderNumber={orderNumber} held={state === "awaiting-review"} />
      )}
    </div>
  );
}

function StillOpen({ orderNumber }: { readonly orderNumber: string }) {
  return (
    <Notice tone="info" title={t("noHoldHasBeenConfirmed")}>
      <p>{t("ifYouHaveJustPaid")}</p>
      <ButtonLink href={routes.order(orderNumber)}>{t("openTheOrder")}</ButtonLink>
    </Notice>
  );
}

function Placed({ orderNumber, held }: { readonly orderNumber: string; readonly held: boolean }) {
  return (
    <>
      {held && (
        <Notice tone="success" title={t("yourCardIsHeldNothing")}>
          <p>{t.rich("orderWeSent", { strong: (chunks) => <strong>{chunks}</strong>, orderNumber })}</p>
        </Notice>
      )}
      <Steps
        label={t("whatHappensNext")}
        steps={[
          {
            title: t("aPharmacistReadsYourPrescription"),
            children: t("usuallyWithinOneWorkingDay"),
          },
          {
            title: t("yourCardIsChargedOnly"),
            children: t("ifThePharmacistDeclines"),
          },
          {
            title: t("theMedicineIsDispensed"),
            children: t("youGetTheCouriersReference"),
          },
        ]}
      />
      <ButtonRow>
        <ButtonLink href={routes.order(orderNumber)}>{t("openTheOrder")}</ButtonLink>
      </ButtonRow>
    </>
  );
}
