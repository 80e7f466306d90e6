import type { Metadata } from "next";
import styles from "@/components/account/account-form.module.css";
import { MailSent } from "@/components/account/mail-sent";
import { PasswordField } from "@/components/account/password-field";
import { FormErrors } from "@/components/form/form-errors";
import { Hidden } from "@/components/form/hidden";
import { PageHeading } from "@/components/layout/page-heading";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { type FormState, formState } from "@/lib/entry/form-state";
import { passwordLinkWorks } from "@/lib/queries/account/links";
import { routes } from "@/lib/routes";

export async function generateMetadata({ searchParams }: PageProps<"/reset-password">): Promise<Metadata> {
  const { refused } = await searchParams;
  return { title: refused === undefined ? t("signIn.resetTitle") : t("signIn.resetTitleError") };
}

export default async function ResetPassword({ searchParams }: PageProps<"/reset-password">) {
  const { token, sent } = await searchParams;
  const form = await formState(searchParams);
  if (typeof token === "string" && (await passwordLinkWorks(deps(), token)))
    return <NewPassword token={token} form={form} />;
  const isSpent = typeof token === "string";
  return (
    <>
      <FormErrors form={form} fields={["email"]} />
      <PageHeading title={t("signIn.resetTitle")} lead={t("signIn.resetLead")} />
      {isSpent && <Notice tone="info" title={t("signIn.resetLinkUsed")} />}
      {sent !== undefined && (
        <MailSent words={t("answers.resetMailSent")} mailbox={deps().env.demo ? routes.mailbox() : null} />
      )}
      <form method="post" action="/api/reset-password" className={styles.form}>
        <Field
          label={t("signIn.email")}
          name="email"
          type="email"
          error={form.error("email")}
          defaultValue={form.value("email")}
          input={{ autoComplete: "username", required: true, maxLength: 254, spellCheck: false }}
        />
        <SubmitButton>{t("signIn.resetSend")}</SubmitButton>
      </form>
      <ul className={styles.others}>
        <li>
          <Link href={routes.signIn()}>{t("signIn.backToSignIn")}</Link>
        </li>
      </ul>
    </>
  );
}

function NewPassword({ token, form }: { readonly token: string; readonly form: FormState }) {
  return (
    <>
      <FormErrors form={form} fields={["password"]} />
      <PageHeading title={t("signIn.resetTitle")} lead={t("signIn.newPasswordLead")} />
      <form method="post" action="/api/new-password" className={styles.form}>
        <Hidden values={{ token }} />
        <PasswordField autoComplete="new-password" hint={t("signIn.passwordHint")} error={form.error("password")} />
        <SubmitButton>{t("signIn.setPassword")}</SubmitButton>
      </form>
    </>
  );
}
