import "server-only";
import { t } from "@/content/words/t";
import { greeting, orderLink, type Template } from "./template";

export const paymentProblem: Template = (input) => ({
  subject: t("mail.paymentProblemSubject"),
  blocks: [greeting(input.data), t("mail.paymentProblemLead"), orderLink(input, t("mail.paymentProblemAction"))],
});
