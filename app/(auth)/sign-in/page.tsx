import type { Metadata } from "next";
import styles from "@/components/account/account-form.module.css";
import { PasswordField } from "@/components/account/password-field";
import { FormErrors } from "@/components/form/form-errors";
import { Hidden } from "@/components/form/hidden";
import { PageHeading } from "@/components/layout/page-heading";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import { wrongSignInWords } from "@/lib/contracts/account";
import { formState } from "@/lib/entry/form-state";
import { ownPath } from "@/lib/entry/origin";
import { routes } from "@/lib/routes";

export async function generateMetadata({ searchParams }: PageProps<"/sign-in">): Promise<Metadata> {
  const { refused, error } = await searchParams;
  return { title: refused === undefined && error === undefined ? t("common.signIn") : t("signIn.signInError") };
}

export default async function SignIn({ searchParams }: PageProps<"/sign-in">) {
  const { returnTo, confirmed, password, error } = await searchParams;
  const path = ownPath(returnTo) ?? undefined;
  const form = await formState(searchParams);
  // next-auth's own address comes back with a code instead of a form's id.
  const errors = error === undefined ? form : { message: wrongSignInWords, reasons: [] };
  return (
    <>
      <FormErrors form={errors} />
      <PageHeading title={t("common.signIn")} />
      {confirmed !== undefined && form.message === null && (
        <Notice tone="success" title={t("signIn.addressConfirmed")} live="status">
          <p>{t("signIn.addressConfirmedLead")}</p>
        </Notice>
      )}
      {password !== undefined && form.message === null && (
        <Notice tone="success" title={t("signIn.passwordChanged")} live="status">
          <p>{t("signIn.passwordChangedLead")}</p>
        </Notice>
      )}
      <form method="post" action="/api/sign-in" className={styles.form}>
        <Hidden values={{ returnTo: path }} />
        <Field
          label={t("signIn.email")}
          name="email"
          type="email"
          defaultValue={form.value("email")}
          input={{ autoComplete: "username", required: true, maxLength: 254, spellCheck: false }}
        />
        <PasswordField autoComplete="current-password" />
        <SubmitButton>{t("common.signIn")}</SubmitButton>
      </form>
      <ul className={styles.others}>
        <li>
          <Link href={routes.resetPassword()}>{t("signIn.forgotPassword")}</Link>
        </li>
        <li>
          <Link href={routes.signUp(path)}>{t("signIn.toCreateAccount")}</Link>
        </li>
      </ul>
    </>
  );
}
