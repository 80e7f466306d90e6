import type { Metadata } from "next";
import { BasketTable } from "@/components/basket/basket-table";
import { FormErrors } from "@/components/form/form-errors";
import { PageHeading } from "@/components/layout/page-heading";
import { UnpaidNotice } from "@/components/order/unpaid-notice";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { t } from "@/content/words/t";
import { currentActor } from "@/lib/auth/actor";
import { getBasket } from "@/lib/entry/basket";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { formTitle } from "@/lib/entry/form-title";
import { formatPaise } from "@/lib/format/money";
import { unpaidOrders } from "@/lib/queries/account/unpaid";
import { shelf } from "@/lib/queries/shop/medicines";
import { routes } from "@/lib/routes";
import styles from "./page.module.css";

export const generateMetadata = ({ searchParams }: PageProps<"/basket">): Promise<Metadata> =>
  formTitle(searchParams, t("checkout.basket"));

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
            title: t("common.brandAndStrength", { brand: entry.medicine.brand, strengthMg: entry.medicine.strengthMg }),
            capsules: line.quantity * (entry.sale?.packCapsules ?? 0),
          },
        ];
  });
  return (
    <>
      <FormErrors form={form} />
      <PageHeading title={t("checkout.basket")} />
      <UnpaidNotice
        orders={await unpaidOrders(deps(), await currentActor())}
        timeZone={deps().settings.pharmacy.timeZone}
      />
      {lines.length === 0 ? (
        <EmptyState
          title={t("checkout.basketEmpty")}
          action={<ButtonLink href={routes.medicines()}>{t("common.seeCapsules")}</ButtonLink>}
        >
          {t("checkout.basketEmptyLead")}
        </EmptyState>
      ) : (
        <div className={styles.basket}>
          <BasketTable lines={lines} />
          <p className={styles.total}>
            {t.rich("checkout.subtotal", {
              strong: (chunks) => <strong>{chunks}</strong>,
              subtotal: formatPaise(basket.subtotal),
            })}
          </p>
          {lines.length > 1 && (
            <Notice tone="your-turn" title={t("checkout.oneMedicine")}>
              <p>{t("checkout.oneMedicineLead")}</p>
            </Notice>
          )}
          <p className={styles.next}>{t("checkout.nextSteps")}</p>
          <p>
            <Link href={routes.delivery()}>{t("checkout.deliveryQuestion")}</Link>
          </p>
          <div className={styles.actions}>
            <ButtonLink href={routes.checkout()}>{t("checkout.toCheckout")}</ButtonLink>
            <ButtonLink href={routes.medicines()} variant="quiet">
              {t("checkout.backToCapsules")}
            </ButtonLink>
          </div>
        </div>
      )}
    </>
  );
}
