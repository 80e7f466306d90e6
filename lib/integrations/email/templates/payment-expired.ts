import "server-only";
import { t } from "@/content/words/t";
import { greeting, orderLink, type Template } from "./template";

export const paymentExpired: Template = (input) => ({
  subject: t("mail.expiredSubject"),
  blocks: [greeting(input.data), t("mail.expiredLead"), orderLink(input, t("mail.seeRequest"))],
});
