import "server-only";
import { t } from "@/content/words/mail";
import { greeting, orderLink, type Template } from "./template";

export const paymentExpired: Template = (input) => ({
  subject: t("yourRequestWasClosed"),
  blocks: [greeting(input.data), t("theTimeForThePayment"), orderLink(input, t("seeYourRequest"))],
});
