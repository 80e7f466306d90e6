import type { Metadata } from "next";
import styles from "@/components/account/account-form.module.css";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { currentActor } from "@/lib/auth/actor";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Sign out" };

export default async function SignOut() {
  const actor = await currentActor();
  if (actor.kind === "visitor") {
    return (
      <>
        <PageHeading title="You are signed out" />
        <ButtonLink href={routes.signIn()}>Go to sign in</ButtonLink>
      </>
    );
  }
  return (
    <>
      <PageHeading title="Sign out" lead="What you put in the basket stays in your account." />
      <form method="post" action="/api/sign-out" className={styles.form}>
        <SubmitButton>Sign out</SubmitButton>
      </form>
    </>
  );
}
