import "server-only";
import { t } from "@/content/words/t";
import { greeting, orderLink, type Template } from "./template";

export const orderHandedOver: Template = (input) => ({
  subject: t("mail.handedOverSubject"),
  blocks: [
    greeting(input.data),
    t("mail.handedOverLead", {
      courier: input.data.courier ?? t("mail.handedOverCourierUnknown"),
      reference: input.data.reference ?? t("mail.handedOverReferenceUnknown"),
    }),
    t("mail.handedOverPlain"),
    orderLink(input, t("mail.seeRequest")),
  ],
});
