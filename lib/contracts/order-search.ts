import { z } from "zod";
import { t } from "@/content/words/t";
import { words } from "./fields";

/** `POST /api/admin/orders/search`: a name, phone, e-mail, PIN, register number, payment, batch, or the characters of an order. */
export const orderSearch = z.strictObject({
  query: words(100, t("fieldFaults.search")).refine((text) => text !== "", t("fieldFaults.searchMissing")),
});
