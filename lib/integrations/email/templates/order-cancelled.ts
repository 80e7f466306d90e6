import "server-only";
import { t } from "@/content/words/mail";
import { greeting, orderLink, type Template } from "./template";

export const orderCancelled: Template = (input) => ({
  subject: t("yourRequestIsCancelled"),
  blocks: [greeting(input.data), t("yourRequestIsCancelledNothing"), orderLink(input, t("seeYourRequest"))],
});
