import "server-only";
import type { Template } from "./template";

export const pharmacistAlert: Template = ({ site, data }) => ({
  subject: "An order needs a pharmacist now",
  blocks: [
    "An order needs a pharmacist now. What happened stands in the panel.",
    { link: "Open the order", to: `${site.appUrl}/admin/orders/${data.orderNumber ?? ""}` },
  ],
});
