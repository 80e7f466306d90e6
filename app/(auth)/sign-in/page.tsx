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
import { wrongSignInWords } from "@/lib/contracts/account";
import { formState } from "@/lib/entry/form-state";
import { ownPath } from "@/lib/entry/origin";
import { routes } from "@/lib/routes";

export async function generateMetadata({ searchParams }: PageProps<"/sign-in">): Promise<Metadata> {
  const { refused, error } = await searchParams;
  return { title: refused === undefined && error === undefined ? "Sign in" : "Error: Sign in" };
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
      <PageHeading title="Sign in" />
      {confirmed !== undefined && form.message === null && (
        <Notice tone="success" title="Your address is confirmed" live="status">
          <p>Sign in to go on.</p>
        </Notice>
      )}
      {password !== undefined && form.message === null && (
        <Notice tone="success" title="Your new password is set" live="status">
          <p>You were signed out everywhere. Sign in with it.</p>
        </Notice>
      )}
      <form method="post" action="/api/sign-in" className={styles.form}>
        <Hidden values={{ returnTo: path }} />
        <Field
          label="Email"
          name="email"
          type="email"
          defaultValue={form.value("email")}
          input={{ autoComplete: "username", required: true, maxLength: 254, spellCheck: false }}
        />
        <PasswordField autoComplete="current-password" />
        <SubmitButton>Sign in</SubmitButton>
      </form>
      <ul className={styles.others}>
        <li>
          <Link href={routes.resetPassword()}>I do not know my password</Link>
        </li>
        <li>
          <Link href={routes.signUp(path)}>I have no account yet</Link>
        </li>
      </ul>
    </>
  );
}
