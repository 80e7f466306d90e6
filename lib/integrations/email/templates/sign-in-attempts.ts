import "server-only";
import { t } from "@/content/words/t";
import { greeting, type Template } from "./template";

export const signInAttempts: Template = ({ site, data }) => ({
  subject: t("mail.attemptsSubject", { pharmacyName: site.pharmacyName }),
  blocks: [
    greeting(data),
    t("mail.attemptsLead"),
    t("mail.attemptsStillIn"),
    { link: t("mail.resetAction"), to: `${site.appUrl}/reset-password` },
    t("mail.attemptsNeverAsk", { pharmacyPhone: site.pharmacyPhone }),
  ],
});
