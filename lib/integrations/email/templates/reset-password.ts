import "server-only";
import { t } from "@/content/words/t";
import { greeting, type Template } from "./template";

export const resetPassword: Template = ({ site, data, token }) => ({
  subject: t("mail.resetSubject", { pharmacyName: site.pharmacyName }),
  blocks: [
    greeting(data),
    t("mail.resetLead"),
    { link: t("mail.resetAction"), to: `${site.appUrl}/reset-password?token=${token}` },
    t("mail.resetLink"),
    t("mail.resetNotYou"),
  ],
});
