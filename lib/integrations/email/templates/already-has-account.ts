import "server-only";
import { t } from "@/content/words/mail";
import type { Template } from "./template";

/** Goes where a sign-up names an address that has an account. No name: it was typed by whoever asked. */
export const alreadyHasAccount: Template = ({ site }) => ({
  subject: t("youAlreadyHaveAnAccount", { pharmacyName: site.pharmacyName }),
  blocks: [
    "Hello,",
    t("somebodyWeHopeYouAsked", { pharmacyName: site.pharmacyName }),
    { link: t("signIn"), to: `${site.appUrl}/sign-in` },
    { link: t("setANewPassword"), to: `${site.appUrl}/reset-password` },
    t("ifItWasNotYou"),
  ],
});
