import "server-only";
import { t } from "@/content/words/mail";
import { greeting, orderLink, type Template } from "./template";

export const orderApproved: Template = (input) => ({
  subject: t("yourRequestWasApproved"),
  blocks: [greeting(input.data), t("aPharmacistApprovedYourRequest"), orderLink(input, t("seeYourRequest"))],
});
