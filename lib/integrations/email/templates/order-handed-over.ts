import "server-only";
import { t } from "@/content/words/mail";
import { greeting, orderLink, type Template } from "./template";

export const orderHandedOver: Template = (input) => ({
  subject: t("yourParcel"),
  blocks: [
    greeting(input.data),
    t("yourParcelWasHanded", {
      courier: input.data.courier ?? t("theCourier"),
      reference: input.data.reference ?? t("seeYourRequestInside"),
    }),
    t("nothingOnTheOutsideTells"),
    orderLink(input, t("seeYourRequest")),
  ],
});
