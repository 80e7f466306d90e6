import "server-only";
import { t } from "@/content/words/mail";
import { greeting, orderLink, type Template } from "./template";

export const refundOnItsWay: Template = (input) => ({
  subject: t("yourRefund"),
  blocks: [
    greeting(input.data),
    t("isOnItsWayBack", { amount: input.data.amount ?? t("theAmount") }),
    t("banksUsuallyTake5"),
    orderLink(input, t("seeYourOrder")),
  ],
});
