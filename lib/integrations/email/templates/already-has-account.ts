import "server-only";
import { t } from "@/content/words/t";
import type { Template } from "./template";

/** Goes where a sign-up names an address that has an account. No name: it was typed by whoever asked. */
export const alreadyHasAccount: Template = ({ site }) => ({
  subject: t("mail.accountExistsSubject", { pharmacyName: site.pharmacyName }),
  blocks: [
    "Hello,",
    t("mail.accountExistsLead", { pharmacyName: site.pharmacyName }),
    { link: t("common.signIn"), to: `${site.appUrl}/sign-in` },
    { link: t("mail.accountExistsReset"), to: `${site.appUrl}/reset-password` },
    t("mail.accountExistsNotYou"),
  ],
});
