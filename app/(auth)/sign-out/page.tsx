import type { Metadata } from "next";
import styles from "@/components/account/account-form.module.css";
import { SignOutForm } from "@/components/account/sign-out-form";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import { currentActor } from "@/lib/auth/actor";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: t("common.signOut") };

export default async function SignOut() {
  const actor = await currentActor();
  if (actor.kind === "visitor") {
    return (
      <>
        <PageHeading title={t("signIn.signedOut")} />
        <ButtonLink href={routes.signIn()}>{t("signIn.toSignIn")}</ButtonLink>
      </>
    );
  }
  return (
    <>
      <PageHeading title={t("common.signOut")} lead={t("signIn.signedOutLead")} />
      <SignOutForm className={styles.form}>
        <SubmitButton>{t("common.signOut")}</SubmitButton>
      </SignOutForm>
    </>
  );
}
