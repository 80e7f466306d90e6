import "server-only";
import { t } from "@/content/words/t";
import { greeting, orderLink, type Template } from "./template";

export const orderCancelled: Template = (input) => ({
  subject: t("mail.cancelledSubject"),
  blocks: [greeting(input.data), t("mail.cancelledLead"), orderLink(input, t("mail.seeRequest"))],
});
