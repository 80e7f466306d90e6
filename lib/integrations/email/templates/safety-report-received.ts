import "server-only";
import { t } from "@/content/words/mail";
import { greeting, orderLink, type Template } from "./template";

export const safetyReportReceived: Template = (input) => ({
  subject: t("weReceivedWhatYouTold"),
  blocks: [
    greeting(input.data),
    t("weReceivedWhatYouToldUs"),
    t("ifYouCannotWaitCall", {
      pharmacyPhone: input.site.pharmacyPhone,
      emergency: input.site.emergencyPhone ?? t("theEmergencyService"),
    }),
    orderLink(input, t("seeYourRequest")),
  ],
});
