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
import { t } from "@/content/words/shop";
import { currentActor } from "@/lib/auth/actor";
import { deps } from "@/lib/entry/deps";
import { queryLettersMax } from "@/lib/queries/shop/filter";
import { routes } from "@/lib/routes";
import styles from "./not-found.module.css";

export const metadata: Metadata = { title: t("nothingHere"), robots: { index: false } };

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
      <PageHeading title={t("thereIsNothingHere")} lead={t("theAddressMayBeMistyped")} />
      <p>{t("nothingWasChangedOrCharged")}</p>
      <search>
        <form method="get" action={routes.medicines()} className={styles.find} aria-label={t("findACapsule")}>
          <Field label={t("findACapsuleByName")} name="q" type="search" input={{ maxLength: queryLettersMax }} />
          <Button type="submit" variant="secondary">
            {t("find")}
          </Button>
        </form>
      </search>
      {/* The skip link of an address that looked like a medicine's or an order's leads here. */}
      <p id="safety">
        <Link href={`${routes.monograph(firstSubstance.slug)}#safety`}>
          {t("safetyOfIsotretinoin", { substance: firstSubstance.name })}
        </Link>
      </p>
      <ButtonRow>
        <ButtonLink href={routes.medicines()}>{t("seeTheCapsules")}</ButtonLink>
        <ButtonLink href={routes.orders()} variant="secondary">
          {t("yourOrders")}
        </ButtonLink>
        <ButtonLink href={routes.contact()} variant="quiet">
          {t("contactUs")}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
