import "server-only";
import { t } from "@/content/words/t";
import { greeting, orderLink, type Template } from "./template";

export const safetyReportReceived: Template = (input) => ({
  subject: t("mail.safetySubject"),
  blocks: [
    greeting(input.data),
    t("mail.safetyLead"),
    t("mail.safetyCall", {
      pharmacyPhone: input.site.pharmacyPhone,
      emergency: input.site.emergencyPhone ?? t("mail.safetyEmergencyUnknown"),
    }),
    orderLink(input, t("mail.seeRequest")),
  ],
});
