import "server-only";
import { t } from "@/content/words/mail";
import type { Template } from "./template";

/** No name: whoever asked typed it, and a stranger must not write words into our mails. */
export const verifyAddress: Template = ({ site, token }) => ({
  subject: t("confirmYourAddressFor", { pharmacyName: site.pharmacyName }),
  blocks: [
    "Hello,",
    t("somebodyWeHopeYouAskedForAnAccount", { pharmacyName: site.pharmacyName }),
    { link: t("confirmMyAddress"), to: `${site.appUrl}/verify-email?token=${token}` },
    t("theLinkWorksOnceFor24"),
    t("ifItWasNotYouDoNothing"),
  ],
});
