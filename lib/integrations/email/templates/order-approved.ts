import "server-only";
import { t } from "@/content/words/t";
import { greeting, orderLink, type Template } from "./template";

export const orderApproved: Template = (input) => ({
  subject: t("mail.approvedSubject"),
  blocks: [greeting(input.data), t("mail.approvedLead"), orderLink(input, t("mail.seeRequest"))],
});
