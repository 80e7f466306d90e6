import "server-only";
import { t } from "@/content/words/t";
import { greeting, type Template } from "./template";

/** Those to an address that anybody may have typed say no name: a stranger must not write words into our mails. */
export const mailsOfAccounts = {
  "verify-address": ({ site, token }) => ({
    subject: t("mail.verifySubject", { pharmacyName: site.pharmacyName }),
    blocks: [
      t("mail.greetingWithoutName"),
      t("mail.verifyLead", { pharmacyName: site.pharmacyName }),
      { link: t("mail.verifyAction"), to: `${site.appUrl}/verify-email?token=${token}` },
      t("mail.verifyLink"),
      t("mail.verifyNotYou"),
    ],
  }),
  // Goes where a sign-up names an address that has an account.
  "already-has-account": ({ site }) => ({
    subject: t("mail.accountExistsSubject", { pharmacyName: site.pharmacyName }),
    blocks: [
      t("mail.greetingWithoutName"),
      t("mail.accountExistsLead", { pharmacyName: site.pharmacyName }),
      { link: t("common.signIn"), to: `${site.appUrl}/sign-in` },
      { link: t("mail.accountExistsReset"), to: `${site.appUrl}/reset-password` },
      t("mail.accountExistsNotYou"),
    ],
  }),
  "reset-password": ({ site, data, token }) => ({
    subject: t("mail.resetSubject", { pharmacyName: site.pharmacyName }),
    blocks: [
      greeting(data),
      t("mail.resetLead"),
      { link: t("mail.resetAction"), to: `${site.appUrl}/reset-password?token=${token}` },
      t("mail.resetLink"),
      t("mail.resetNotYou"),
    ],
  }),
  "staff-invitation": ({ site, data, token }) => ({
    subject: t("mail.invitationSubject", { pharmacyName: site.pharmacyName }),
    blocks: [
      greeting(data),
      t("mail.invitationLead", { pharmacyName: site.pharmacyName }),
      { link: t("mail.invitationAction"), to: `${site.appUrl}/reset-password?token=${token}` },
      t("mail.invitationLink"),
    ],
  }),
  "sign-in-attempts": ({ site, data }) => ({
    subject: t("mail.attemptsSubject", { pharmacyName: site.pharmacyName }),
    blocks: [
      greeting(data),
      t("mail.attemptsLead"),
      t("mail.attemptsStillIn"),
      { link: t("mail.resetAction"), to: `${site.appUrl}/reset-password` },
      t("mail.attemptsNeverAsk", { pharmacyPhone: site.pharmacyPhone }),
    ],
  }),
} as const satisfies Readonly<Record<string, Template>>;
