import "server-only";
import { t } from "@/content/words/mail";
import { greeting, type Template } from "./template";

export const signInAttempts: Template = ({ site, data }) => ({
  subject: t("wrongPasswordsWereTried", { pharmacyName: site.pharmacyName }),
  blocks: [
    greeting(data),
    t("somebodyTriedManyPasswords"),
    t("youStillGetIn"),
    { link: t("setANewPasswordNow"), to: `${site.appUrl}/reset-password` },
    t("weNeverAskForYourPassword", { pharmacyPhone: site.pharmacyPhone }),
  ],
});
