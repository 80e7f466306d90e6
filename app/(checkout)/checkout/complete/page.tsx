import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Notice } from "@/components/ui/notice";
import { Steps } from "@/components/ui/steps";
import { t } from "@/content/words/t";
import { syncPayment } from "@/lib/commands/payment/sync";
import { deps } from "@/lib/entry/deps";
import { requireCustomer } from "@/lib/entry/require";
import { customerOrder } from "@/lib/queries/account/order";
import { routes } from "@/lib/routes";
import styles from "../checkout.module.css";

export const metadata: Metadata = { title: t("checkout.returnTitle") };

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
      <PageHeading title={state === "awaiting-payment" ? t("checkout.returnChecking") : t("checkout.returnReceived")} />
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
    <Notice tone="info" title={t("checkout.returnUnconfirmed")}>
      <p>{t("checkout.returnUnconfirmedLead")}</p>
      <ButtonLink href={routes.order(orderNumber)}>{t("common.viewOrder")}</ButtonLink>
    </Notice>
  );
}

function Placed({ orderNumber, held }: { readonly orderNumber: string; readonly held: boolean }) {
  return (
    <>
      {held && (
        <Notice tone="success" title={t("checkout.returnHeld")}>
          <p>{t.rich("checkout.returnMailSent", { strong: (chunks) => <strong>{chunks}</strong>, orderNumber })}</p>
        </Notice>
      )}
      <Steps
        label={t("checkout.nextTitle")}
        steps={[
          {
            title: t("checkout.nextRead"),
            children: t("checkout.nextReadLead"),
          },
          {
            title: t("checkout.nextCharged"),
            children: t("checkout.nextChargedLead"),
          },
          {
            title: t("checkout.nextDispensed"),
            children: t("checkout.nextDispensedLead"),
          },
        ]}
      />
      <ButtonRow>
        <ButtonLink href={routes.order(orderNumber)}>{t("common.viewOrder")}</ButtonLink>
      </ButtonRow>
    </>
  );
}
