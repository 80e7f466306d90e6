import "server-only";
import { t } from "@/content/words/mail";
import { greeting, orderLink, type Template } from "./template";

export const orderReceived: Template = (input) => ({
  subject: t("weReceivedYourRequest"),
  blocks: [greeting(input.data), t("weReceivedYourRequestTheAmount"), orderLink(input, t("seeYourRequest"))],
});
