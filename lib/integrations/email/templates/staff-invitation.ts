import "server-only";
import { t } from "@/content/words/mail";
import { greeting, type Template } from "./template";

export const staffInvitation: Template = ({ site, data, token }) => ({
  subject: t("yourStaffAccountAt", { pharmacyName: site.pharmacyName }),
  blocks: [
    greeting(data),
    t("youWereGivenAStaff", { pharmacyName: site.pharmacyName }),
    { link: t("setMyPassword"), to: `${site.appUrl}/reset-password?token=${token}` },
    t("theLinkWorksOnceForThree"),
  ],
});
