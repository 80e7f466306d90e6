import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { Button, ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Field } from "@/components/ui/field";
import { queryLettersMax } from "@/lib/queries/shop/filter";
import { routes } from "@/lib/routes";
import styles from "./not-found.module.css";

export const metadata: Metadata = { title: "Nothing here", robots: { index: false } };

/** The same words for what never was and for what is not yours: the difference is nobody's business. */
export default function NotFound() {
  return (
    <Page width="form">
      <PageHeading
        title="There is nothing here"
        lead="The address may be mistyped, or it belongs to another account."
      />
      <p>
        Nothing was changed or charged. If the link came in one of our mails, sign in with the account that the mail was
        sent to and open it again.
      </p>
      <search>
        <form method="get" action={routes.medicines()} className={styles.find} aria-label="Find a capsule">
          <Field label="Find a capsule by name" name="q" type="search" input={{ maxLength: queryLettersMax }} />
          <Button type="submit" variant="secondary">
            Find
          </Button>
        </form>
      </search>
      <ButtonRow>
        <ButtonLink href={routes.medicines()}>See the capsules</ButtonLink>
        <ButtonLink href={routes.orders()} variant="secondary">
          Your orders
        </ButtonLink>
        <ButtonLink href={routes.contact()} variant="quiet">
          Contact us
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
