import type { Metadata } from "next";
import { headers } from "next/headers";
import { PanelNotFound } from "@/components/admin/panel-not-found";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { StaffShell } from "@/components/layout/staff-shell";
import { Button, ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { firstSubstance } from "@/content/substances/all";
import { t } from "@/content/words/t";
import { currentActor } from "@/lib/auth/actor";
import { deps } from "@/lib/entry/deps";
import { queryLettersMax } from "@/lib/queries/shop/filter";
import { routes } from "@/lib/routes";
import styles from "./not-found.module.css";

export const metadata: Metadata = { title: t("shop.notFoundTitle"), robots: { index: false } };

/**
 * The same words for what never was and for what is not yours: the difference is nobody's business. Staff at an address of the panel, which the
 * front door tells (server/whole-not-found.ts), stay in its frame.
 */
export default async function NotFound() {
  const actor = (await headers()).has("x-panel-page") ? await currentActor() : null;
  if (actor?.kind !== "staff") return <ShopNotFound />;
  return (
    <StaffShell pharmacyName={deps().settings.pharmacy.name} name={actor.name} role={actor.role}>
      <PanelNotFound role={actor.role} />
    </StaffShell>
  );
}

function ShopNotFound() {
  return (
    <Page width="form">
      <PageHeading title={t("shop.notFoundTitle")} lead={t("shop.notFoundLead")} />
      <p>{t("shop.notFoundNothingLost")}</p>
      <search>
        <form method="get" action={routes.medicines()} className={styles.find} aria-label={t("shop.findCapsule")}>
          <Field label={t("shop.findCapsuleByName")} name="q" type="search" input={{ maxLength: queryLettersMax }} />
          <Button type="submit" variant="secondary">
            {t("shop.find")}
          </Button>
        </form>
      </search>
      {/* The skip link of an address that looked like a medicine's or an order's leads here. */}
      <p id="safety">
        <Link href={`${routes.monograph(firstSubstance.slug)}#safety`}>
          {t("shop.boxedWarningLabel", { substance: firstSubstance.name })}
        </Link>
      </p>
      <ButtonRow>
        <ButtonLink href={routes.medicines()}>{t("common.seeCapsules")}</ButtonLink>
        <ButtonLink href={routes.orders()} variant="secondary">
          {t("shop.yourOrders")}
        </ButtonLink>
        <ButtonLink href={routes.contact()} variant="quiet">
          {t("shop.contactUs")}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
