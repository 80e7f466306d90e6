import "server-only";
import { t } from "@/content/words/t";
import { greeting, type Template } from "./template";

export const staffInvitation: Template = ({ site, data, token }) => ({
  subject: t("mail.invitationSubject", { pharmacyName: site.pharmacyName }),
  blocks: [
    greeting(data),
    t("mail.invitationLead", { pharmacyName: site.pharmacyName }),
    { link: t("mail.invitationAction"), to: `${site.appUrl}/reset-password?token=${token}` },
    t("mail.invitationLink"),
  ],
});
