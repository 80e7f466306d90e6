import type { Metadata } from "next";
import { redirect } from "next/navigation";
import styles from "@/components/account/account-form.module.css";
import { FormErrors } from "@/components/form/form-errors";
import { Hidden } from "@/components/form/hidden";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { SubmitButton } from "@/components/ui/submit-button";
import { formState } from "@/lib/entry/form-state";
import { ownPath } from "@/lib/entry/origin";
import { openVerifyLink } from "@/lib/entry/verify-link";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Confirm your address" };

export default async function VerifyEmail({ searchParams }: PageProps<"/verify-email">) {
  const { token } = await searchParams;
  if (typeof token !== "string")
    return <PageHeading title="Confirm your address" lead="Open the link in the mail that we sent you." />;
  const link = await openVerifyLink(token);
  if (link.kind === "confirmed") redirect(routes.signInConfirmed(ownPath(link.returnTo) ?? undefined));
  if (link.kind === "spent") {
    return (
      <>
        <PageHeading
          title="This link does not work any more"
          lead="It was used before or has run out. If your address is confirmed, sign in; otherwise create an account again."
        />
        <ButtonRow>
          <ButtonLink href={routes.signIn()}>Go to sign in</ButtonLink>
          <ButtonLink href={routes.signUp()} variant="secondary">
            Create an account
          </ButtonLink>
        </ButtonRow>
      </>
    );
  }
  return (
    <>
      <FormErrors form={await formState(searchParams)} />
      <PageHeading title="Confirm your address" />
      <p>
        Somebody asked for an account with this address, under the name {link.name}. Confirm it only if that was you:
        whoever asked knows the account’s password.
      </p>
      <form method="post" action="/api/verify-email" className={styles.form}>
        <Hidden values={{ token }} />
        <SubmitButton>Confirm</SubmitButton>
      </form>
    </>
  );
}
