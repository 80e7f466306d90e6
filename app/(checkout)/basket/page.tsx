import type { Metadata } from "next";
import { BasketTable } from "@/components/basket/basket-table";
import { FormErrors } from "@/components/form/form-errors";
import { PageHeading } from "@/components/layout/page-heading";
import { UnpaidNotice } from "@/components/order/unpaid-notice";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { t } from "@/content/words/checkout";
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
  formTitle(searchParams, t("basket"));

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
            title: t("mg", { brand: entry.medicine.brand, strengthMg: entry.medicine.strengthMg }),
            capsules: line.quantity * (entry.sale?.packCapsules ?? 0),
          },
        ];
  });
  return (
    <>
      <FormErrors form={form} />
      <PageHeading title={t("basket")} />
      <UnpaidNotice
        orders={await unpaidOrders(deps(), await currentActor())}
        timeZone={deps().settings.pharmacy.timeZone}
      />
      {lines.length === 0 ? (
        <EmptyState
          title={t("yourBasketIsEmpty")}
          action={<ButtonLink href={routes.medicines()}>{t("seeTheCapsules")}</ButtonLink>}
        >
          {t("chooseTheMedicineAndStrength")}
        </EmptyState>
      ) : (
        <div className={styles.basket}>
          <BasketTable lines={lines} />
          <p className={styles.total}>
            {t.rich("subtotalGstIncluded", {
              strong: (chunks) => <strong>{chunks}</strong>,
              subtotal: formatPaise(basket.subtotal),
            })}
          </p>
          {lines.length > 1 && (
            <Notice tone="your-turn" title={t("oneMedicineAtATime")}>
              <p>{t("aRequestIsForOne")}</p>
            </Notice>
          )}
          <p className={styles.next}>{t("nextYouSayWho")}</p>
          <p>
            <Link href={routes.delivery()}>{t("doWeDeliverToYou")}</Link>
          </p>
          <div className={styles.actions}>
            <ButtonLink href={routes.checkout()}>{t("goToCheckout")}</ButtonLink>
            <ButtonLink href={routes.medicines()} variant="quiet">
              {t("backToTheCapsules")}
            </ButtonLink>
          </div>
        </div>
      )}
    </>
  );
}
