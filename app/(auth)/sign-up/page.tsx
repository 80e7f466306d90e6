import type { Metadata } from "next";
import styles from "@/components/account/account-form.module.css";
import { MailSent } from "@/components/account/mail-sent";
import { PasswordField } from "@/components/account/password-field";
import { FormErrors } from "@/components/form/form-errors";
import { Hidden } from "@/components/form/hidden";
import { PageHeading } from "@/components/layout/page-heading";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { ownPath } from "@/lib/entry/origin";
import { routes } from "@/lib/routes";

export async function generateMetadata({ searchParams }: PageProps<"/sign-up">): Promise<Metadata> {
  const { refused } = await searchParams;
  return { title: refused === undefined ? t("signIn.createTitle") : t("signIn.createTitleError") };
}

export default async function SignUp({ searchParams }: PageProps<"/sign-up">) {
  const { sent, returnTo } = await searchParams;
  if (sent !== undefined) {
    return (
      <>
        <PageHeading title={t("signIn.confirmTitle")} />
        <MailSent words={t("answers.confirmMailSent")} mailbox={deps().env.demo ? routes.mailbox() : null} />
      </>
    );
  }
  const goOnTo = ownPath(returnTo);
  const form = await formState(searchParams);
  return (
    <>
      <FormErrors form={form} fields={["name", "email", "password", "birthDate"]} />
      <PageHeading title={t("signIn.createTitle")} lead={t("signIn.createLead")} />
      {/* Checked by us: a browser's own check names one mistake and hides the others. */}
      <form method="post" action="/api/sign-up" noValidate className={styles.form}>
        <Hidden values={{ goOnTo }} />
        <Field
          label={t("signIn.name")}
          name="name"
          error={form.error("name")}
          defaultValue={form.value("name")}
          input={{ autoComplete: "name", required: true, maxLength: 120 }}
        />
        <Field
          label={t("signIn.email")}
          name="email"
          type="email"
          error={form.error("email")}
          defaultValue={form.value("email")}
          input={{ autoComplete: "email", required: true, maxLength: 254, spellCheck: false }}
        />
        <PasswordField autoComplete="new-password" hint={t("signIn.passwordHint")} error={form.error("password")} />
        <Field
          label={t("signIn.birthDate")}
          name="birthDate"
          type="date"
          width="medium"
          hint={t("signIn.birthDateHint")}
          error={form.error("birthDate")}
          defaultValue={form.value("birthDate")}
          input={{ autoComplete: "bday", required: true }}
        />
        <SubmitButton>{t("signIn.create")}</SubmitButton>
      </form>
      <ul className={styles.others}>
        <li>
          <Link href={routes.signIn(goOnTo ?? undefined)}>{t("signIn.haveAccount")}</Link>
        </li>
      </ul>
    </>
  );
}
