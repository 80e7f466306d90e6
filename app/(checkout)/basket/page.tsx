import type { Metadata } from "next";
import { BasketTable } from "@/components/basket/basket-table";
import { FormErrors } from "@/components/form/form-errors";
import { PageHeading } from "@/components/layout/page-heading";
import { UnpaidNotice } from "@/components/order/unpaid-notice";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { currentActor } from "@/lib/auth/actor";
import { getBasket } from "@/lib/entry/basket";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { formatPaise } from "@/lib/format/money";
import { unpaidOrders } from "@/lib/queries/account/unpaid";
import { shelf } from "@/lib/queries/shop/medicines";
import { routes } from "@/lib/routes";
import styles from "./page.module.css";

export const metadata: Metadata = { title: "Basket" };

export default async function BasketPage({ searchParams }: PageProps<"/basket">) {
  const form = await formState(searchParams);
  const basket = await getBasket();
  const medicines = await shelf(deps());
  const lines = basket.lines.flatMap((line) => {
    const entry = medicines.find(({ medicine }) => medicine.slug === line.slug);
    return entry === undefined
      ? []
      : [
          {
            ...line,
            title: `${entry.medicine.brand} ${entry.medicine.strengthMg} mg`,
            capsules: line.quantity * (entry.sale?.packCapsules ?? 0),
          },
        ];
  });
  return (
    <>
      <FormErrors form={form} />
      <PageHeading title="Basket" />
      <UnpaidNotice
        orders={await unpaidOrders(deps(), await currentActor())}
        timeZone={deps().settings.pharmacy.timeZone}
      />
      {lines.length === 0 ? (
        <EmptyState
          title="Your basket is empty"
          action={<ButtonLink href={routes.medicines()}>See the capsules</ButtonLink>}
        >
          Choose the medicine and strength your prescription names. Nothing is supplied without it.
        </EmptyState>
      ) : (
        <div className={styles.basket}>
          <BasketTable lines={lines} />
          <p className={styles.total}>
            Subtotal, GST included: <strong>{formatPaise(basket.subtotal)}</strong>
          </p>
          {lines.length > 1 && (
            <Notice tone="your-turn" title="One medicine at a time">
              <p>
                A request is for one medicine in one strength, because a pharmacist checks it against its line on the
                prescription. Keep one here now. Request the other afterwards with the same prescription.
              </p>
            </Notice>
          )}
          <p className={styles.next}>
            Next you say who it is for, add the prescription, answer the safety questions and give an address. Your card
            is held then, and charged only if a pharmacist approves.
          </p>
          <p>
            <Link href={routes.delivery()}>Do we deliver to you?</Link>
          </p>
          <div className={styles.actions}>
            <ButtonLink href={routes.checkout()}>Go to checkout</ButtonLink>
            <ButtonLink href={routes.medicines()} variant="quiet">
              Back to the capsules
            </ButtonLink>
          </div>
        </div>
      )}
    </>
  );
}
