import "server-only";
import { t } from "@/content/words/mail";
import { greeting, type Template } from "./template";

export const resetPassword: Template = ({ site, data, token }) => ({
  subject: t("setANewPasswordFor", { pharmacyName: site.pharmacyName }),
  blocks: [
    greeting(data),
    t("somebodyWeHopeYouAskedToSet"),
    { link: t("setANewPasswordNow"), to: `${site.appUrl}/reset-password?token=${token}` },
    t("theLinkWorksOnce"),
    t("ifItWasNotYouDo"),
  ],
});
