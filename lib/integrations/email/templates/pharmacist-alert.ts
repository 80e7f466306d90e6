import "server-only";
import { t } from "@/content/words/mail";
import type { Template } from "./template";

export const pharmacistAlert: Template = ({ site, data }) => ({
  subject: t("anOrderNeedsAPharmacist"),
  blocks: [
    t("anOrderNeedsAPharmacistNow"),
    { link: t("openTheOrder"), to: `${site.appUrl}/admin/orders/${data.orderNumber ?? ""}` },
  ],
});
