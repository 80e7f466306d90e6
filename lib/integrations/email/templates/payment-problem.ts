import "server-only";
import { t } from "@/content/words/mail";
import { greeting, orderLink, type Template } from "./template";

export const paymentProblem: Template = (input) => ({
  subject: t("aProblemWithThePayment"),
  blocks: [greeting(input.data), t("somethingIsWrong"), orderLink(input, t("seeWhatHappened"))],
});
