import "server-only";
import { t } from "@/content/words/t";
import { greeting, orderLink, type Template } from "./template";

export const refundOnItsWay: Template = (input) => ({
  subject: t("mail.refundSubject"),
  blocks: [
    greeting(input.data),
    t("mail.refundLead", { amount: input.data.amount ?? t("mail.refundAmountUnknown") }),
    t("mail.refundBanks"),
    orderLink(input, t("mail.seeOrder")),
  ],
});
