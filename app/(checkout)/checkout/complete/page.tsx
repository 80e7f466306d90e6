import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Steps } from "@/components/ui/steps";
import { syncPayment } from "@/lib/commands/payment/sync";
import { deps } from "@/lib/entry/deps";
import { requireCustomer } from "@/lib/entry/require";
import { customerOrder } from "@/lib/queries/account/order";
import { routes } from "@/lib/routes";
import styles from "../checkout.module.css";

export const metadata: Metadata = { title: "Your request" };

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
      <PageHeading
        title={state === "awaiting-payment" ? "We are checking with your bank" : "Your request is with us"}
      />
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
    <Notice tone="info" title="No hold has been confirmed yet">
      <p>
        If you have just paid, wait a moment and open the order: it shows the hold as soon as the bank confirms it. Do
        not pay twice.
      </p>
      <ButtonLink href={routes.order(orderNumber)}>Open the order</ButtonLink>
    </Notice>
  );
}

function Placed({ orderNumber, held }: { readonly orderNumber: string; readonly held: boolean }) {
  return (
    <>
      {held && (
        <Notice tone="success" title="Your card is held; nothing is charged">
          <p>
            Order <strong>{orderNumber}</strong>. We sent you a mail with a link to it.
          </p>
        </Notice>
      )}
      <Steps
        label="What happens next"
        steps={[
          {
            title: "A pharmacist reads your prescription",
            children: "Usually within one working day. If something is unclear, we ask you.",
          },
          {
            title: "Your card is charged only after approval",
            children: "If the pharmacist declines, the hold is released and you are told why.",
          },
          {
            title: "The medicine is dispensed and handed to the courier",
            children: "You get the courier’s reference.",
          },
        ]}
      />
      <ButtonLink href={routes.order(orderNumber)}>Open the order</ButtonLink>
    </>
  );
}
