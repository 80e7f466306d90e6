import "server-only";
import { t } from "@/content/words/t";
import type { Template } from "./template";

export const pharmacistAlert: Template = ({ site, data }) => ({
  subject: t("mail.alertSubject"),
  blocks: [
    t("mail.alertLead"),
    { link: t("common.viewOrder"), to: `${site.appUrl}/admin/orders/${data.orderNumber ?? ""}` },
  ],
});
