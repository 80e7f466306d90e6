import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import styles from "@/components/account/account-form.module.css";
import { PasswordField } from "@/components/account/password-field";
import { SubmitAtOnce } from "@/components/account/submit-at-once";
import { FormErrors } from "@/components/form/form-errors";
import { Hidden } from "@/components/form/hidden";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import { formState } from "@/lib/entry/form-state";
import { formTitle } from "@/lib/entry/form-title";
import { ownPath } from "@/lib/entry/origin";
import { openVerifyLink } from "@/lib/entry/verify-link";
import { routes } from "@/lib/routes";

export const generateMetadata = ({ searchParams }: PageProps<"/verify-email">): Promise<Metadata> =>
  formTitle(searchParams, t("signIn.confirmTitle"));

export default async function VerifyEmail({ searchParams }: PageProps<"/verify-email">) {
  const { token } = await searchParams;
  if (typeof token !== "string") return <PageHeading title={t("signIn.confirmTitle")} lead={t("signIn.openLink")} />;
  const link = await openVerifyLink(token);
  if (link.kind === "confirmed") redirect(routes.signInConfirmed(ownPath(link.returnTo) ?? undefined));
  if (link.kind === "spent") {
    return (
      <>
        <PageHeading title={t("signIn.linkUsed")} lead={t("signIn.linkUsedLead")} />
        <ButtonRow>
          <ButtonLink href={routes.signIn()}>{t("signIn.toSignIn")}</ButtonLink>
          <ButtonLink href={routes.signUp()} variant="secondary">
            {t("signIn.createTitle")}
          </ButtonLink>
        </ButtonRow>
      </>
    );
  }
  const { name, isOwnBrowser } = link;
  const nonce = (await headers()).get("x-nonce") ?? "";
  const form = await formState(searchParams);
  return (
    <>
      <FormErrors form={form} fields={isOwnBrowser ? [] : ["password"]} />
      <PageHeading title={t("signIn.confirmTitle")} />
      <p>{isOwnBrowser ? t("signIn.confirmOwn", { name }) : t("signIn.confirmOther", { name })}</p>
      <form method="post" action="/api/verify-email" id="confirm-address" className={styles.form}>
        <Hidden values={{ token }} />
        {!isOwnBrowser && (
          <PasswordField autoComplete="new-password" hint={t("signIn.passwordHint")} error={form.error("password")} />
        )}
        <SubmitButton>{t("signIn.confirm")}</SubmitButton>
      </form>
      {isOwnBrowser && form.message === null && <SubmitAtOnce formId="confirm-address" nonce={nonce} />}
    </>
  );
}
