import "server-only";
import { t } from "@/content/words/t";
import type { Template } from "./template";

/** No name: whoever asked typed it, and a stranger must not write words into our mails. */
export const verifyAddress: Template = ({ site, token }) => ({
  subject: t("mail.verifySubject", { pharmacyName: site.pharmacyName }),
  blocks: [
    "Hello,",
    t("mail.verifyLead", { pharmacyName: site.pharmacyName }),
    { link: t("mail.verifyAction"), to: `${site.appUrl}/verify-email?token=${token}` },
    t("mail.verifyLink"),
    t("mail.verifyNotYou"),
  ],
});
