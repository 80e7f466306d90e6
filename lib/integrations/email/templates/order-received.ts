import "server-only";
import { t } from "@/content/words/t";
import { greeting, orderLink, type Template } from "./template";

export const orderReceived: Template = (input) => ({
  subject: t("mail.receivedSubject"),
  blocks: [greeting(input.data), t("mail.receivedLead"), orderLink(input, t("mail.seeRequest"))],
});
