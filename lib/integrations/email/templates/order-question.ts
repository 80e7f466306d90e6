import "server-only";
import { t } from "@/content/words/t";
import { greeting, orderLink, type Template } from "./template";

/** What is asked stands in the account alone: even its kind would tell something. */
export const orderQuestion: Template = (input) => ({
  subject: t("mail.questionSubject"),
  blocks: [
    greeting(input.data),
    t("mail.questionLead", { orderNumber: input.data.orderNumber ?? "" }),
    t("mail.questionDue", { due: input.data.due ?? t("mail.questionDueUnknown") }),
    orderLink(input, t("mail.questionAction")),
  ],
});

export const orderQuestionReminder: Template = (input) => ({
  subject: t("mail.reminderSubject"),
  blocks: [
    greeting(input.data),
    t("mail.reminderLead", {
      orderNumber: input.data.orderNumber ?? "",
      due: input.data.due ?? t("mail.questionDueUnknown"),
    }),
    t("mail.reminderCall", { pharmacyPhone: input.site.pharmacyPhone }),
    orderLink(input, t("mail.questionAction")),
  ],
});

export const orderQuestionOverdue: Template = (input) => ({
  subject: t("mail.overdueSubject"),
  blocks: [
    greeting(input.data),
    t("mail.overdueLead", {
      orderNumber: input.data.orderNumber ?? "",
      due: input.data.due ?? t("mail.overdueDueUnknown"),
    }),
    t("mail.overdueCall", { pharmacyPhone: input.site.pharmacyPhone }),
    orderLink(input, t("mail.seeOrder")),
  ],
});
